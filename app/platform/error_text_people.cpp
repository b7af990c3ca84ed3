// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

constexpr ErrorSentence sentences[] = {
    {"right.missing.adjust",
     QT_TRANSLATE_NOOP("ErrorText",
                       "You may not adjust stock at this location. Ask somebody who may, or choose one of yours.")},
    {"right.missing.approve_adjustments",
     QT_TRANSLATE_NOOP("ErrorText", "You may not approve adjustments at this location. Ask somebody who may.")},
    {"right.missing.approve_counts",
     QT_TRANSLATE_NOOP("ErrorText", "You may not approve counts at this location. Ask somebody who may.")},
    {"right.missing.count",
     QT_TRANSLATE_NOOP("ErrorText",
                       "You may not count stock at this location. Ask somebody who may, or choose one of yours.")},
    {"right.missing.edit_catalog",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "You may look at items, categories, locations and suppliers, but not change them. Ask somebody who may.")},
    {"right.missing.import", QT_TRANSLATE_NOOP("ErrorText", "You may not import files. Ask somebody who may.")},
    {"right.missing.issue",
     QT_TRANSLATE_NOOP("ErrorText",
                       "You may not issue goods from this location. Ask somebody who may, or choose one of yours.")},
    {"right.missing.manage_alerts",
     QT_TRANSLATE_NOOP("ErrorText", "You may not change the rules of alerts. Ask somebody who may.")},
    {"right.missing.manage_company",
     QT_TRANSLATE_NOOP("ErrorText", "You may not change the company's settings. Ask an administrator.")},
    {"right.missing.manage_people",
     QT_TRANSLATE_NOOP("ErrorText", "You may not change who works here. Ask an administrator.")},
    {"right.missing.order",
     QT_TRANSLATE_NOOP("ErrorText", "You may not write purchase requests. Ask somebody who may.")},
    {"right.missing.receive",
     QT_TRANSLATE_NOOP("ErrorText",
                       "You may not receive goods at this location. Ask somebody who may, or choose one of yours.")},
    {"right.missing.receive_transfers",
     QT_TRANSLATE_NOOP("ErrorText", "You may not receive transfers at this location. Ask somebody who may.")},
    {"right.missing.release_transfers",
     QT_TRANSLATE_NOOP("ErrorText", "You may not release transfers from this location. Ask somebody who may.")},
    {"right.missing.reserve",
     QT_TRANSLATE_NOOP("ErrorText", "You may not reserve stock at this location. Ask somebody who may.")},
    {"right.missing.reverse",
     QT_TRANSLATE_NOOP("ErrorText", "You may not take posted documents back. Ask somebody who may.")},
    {"right.missing.see_audit",
     QT_TRANSLATE_NOOP("ErrorText", "You may not see the audit trail. Ask somebody who may.")},
    {"right.missing.see_costs",
     QT_TRANSLATE_NOOP("ErrorText", "You may not see costs and values. Ask somebody who manages people to let you.")},
    {"right.missing.transfer",
     QT_TRANSLATE_NOOP("ErrorText",
                       "You may not send transfers from this location. Ask somebody who may, or choose one of yours.")},
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
