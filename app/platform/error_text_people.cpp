// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

constexpr ErrorSentence sentences[] = {
    {"role.code_missing",
     QT_TRANSLATE_NOOP("ErrorText", "The role needs a code of letters, digits, hyphens or underscores: “picker”.")},
    {"role.code_taken",
     QT_TRANSLATE_NOOP("ErrorText", "There is a role with the code {role} already. Choose another code.")},
    {"role.held",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Somebody holds the role {role}, so it cannot be removed. Give them another role first.")},
    {"role.name_missing", QT_TRANSLATE_NOOP("ErrorText", "The role needs a name. Type what people call it.")},
    {"secret.password_short", QT_TRANSLATE_NOOP("ErrorText", "The password needs at least {min} characters.")},
    {"secret.pin_form", QT_TRANSLATE_NOOP("ErrorText", "A PIN has {min} to {max} digits and nothing else.")},
    {"secret.pin_simple",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This PIN is among the first that anybody would try. Choose digits that are not all alike and "
                       "not one after the other.")},
    {"signin.locked",
     QT_TRANSLATE_NOOP("ErrorText", "There were too many wrong attempts. Wait {seconds} seconds, then try again.")},
    {"signin.wrong", QT_TRANSLATE_NOOP("ErrorText", "The name or the PIN is not right. Try again.")},
    {"user.changed_meanwhile",
     QT_TRANSLATE_NOOP("ErrorText", "{login} was changed by somebody else meanwhile. Open it again, then change it.")},
    {"user.exists",
     QT_TRANSLATE_NOOP("ErrorText", "The company has users already. One who may manage people can add you.")},
    {"user.first_administrator",
     QT_TRANSLATE_NOOP("ErrorText", "The first user lets all others in. Give {login} the role administrator, "
                                    "everywhere.")},
    {"user.last_administrator",
     QT_TRANSLATE_NOOP("ErrorText", "{login} is the only one who can let others in. Make somebody else administrator "
                                    "first.")},
    {"user.location_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "A role is given at a location that is not there. Choose another location.")},
    {"user.login_invalid",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{login}” cannot be a user name. Use at most 40 letters, digits, dots, hyphens and "
                       "underscores.")},
    {"user.login_missing", QT_TRANSLATE_NOOP("ErrorText", "The user needs a short name to sign in with.")},
    {"user.login_taken",
     QT_TRANSLATE_NOOP("ErrorText", "Somebody signs in as {login} already. Choose another user name.")},
    {"user.missing",
     QT_TRANSLATE_NOOP("ErrorText", "This user is not there or is switched off. Look at the list of users.")},
    {"user.name_missing", QT_TRANSLATE_NOOP("ErrorText", "The user needs a name. Type the person's own.")},
    {"user.unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no user {login}. Look at the list of users.")},
    {"user.role_missing", QT_TRANSLATE_NOOP("ErrorText", "{login} needs at least one role.")},
    {"user.role_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no role {role}. Choose one from the list.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfPeople()
{
    return sentences;
}

} // namespace stowage
