// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// The database, its copies and the company in it.
constexpr ErrorSentence sentences[] = {
    {"company.exists",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This database holds the company {name} already. Choose another file or database for "
                       "a new one.")},
    {"company.missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This database holds no company yet. Start a new company in it, or open another file.")},
    {"company.name_missing",
     QT_TRANSLATE_NOOP("ErrorText", "The company needs a name. Type the one that should stand on its documents.")},
    {"store.address_invalid",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{address}” names no database. Use a file's path or postgresql://user@host/name.")},
    {"store.password_in_address",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The address of the database holds a password, which others could see. Take it out, and "
                       "put it into PGPASSWORD or ~/.pgpass.")},
    {"store.missing",
     QT_TRANSLATE_NOOP("ErrorText", "There is no file {path}. Check the name, or start a new company.")},
    {"store.not_stowage",
     QT_TRANSLATE_NOOP("ErrorText", "{path} is not a Stowage database. Nothing was changed. Choose another file.")},
    {"store.busy",
     QT_TRANSLATE_NOOP("ErrorText", "The database is in use by another program. Wait a moment and try again.")},
    {"store.full", QT_TRANSLATE_NOOP("ErrorText", "The disk is full, so nothing was saved. Make room and try again.")},
    {"store.corrupt", QT_TRANSLATE_NOOP("ErrorText", "The database is damaged. Stop working in it and open a backup.")},
    {"store.read_only",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The database can only be read. Ask for the right to write to its file or server.")},
    {"store.constraint",
     QT_TRANSLATE_NOOP("ErrorText", "The database refused the change because it breaks a rule: {detail}. Nothing was "
                                    "saved.")},
    {"store.serialization",
     QT_TRANSLATE_NOOP("ErrorText", "Someone else saved at the same moment. Nothing was saved here; try again.")},
    {"store.unreachable",
     QT_TRANSLATE_NOOP("ErrorText", "The database server does not answer: {detail}. Check the network and try again.")},
    {"store.failed", QT_TRANSLATE_NOOP("ErrorText", "The database could not do this: {detail}. Nothing was saved.")},
    {"store.text_invalid",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” holds a sign that the database cannot keep, shown here as �. Nothing was "
                                    "saved; remove it and try again.")},
    {"store.interrupted", QT_TRANSLATE_NOOP("ErrorText", "The work was stopped before its end. Nothing was saved.")},
    {"store.damaged",
     QT_TRANSLATE_NOOP("ErrorText", "The database is damaged: {detail}. Stop working in it and open a backup.")},
    {"store.in_use",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} is open in another program ({program}, process {pid}). Close it there first.")},
    {"store.lock_failed",
     QT_TRANSLATE_NOOP("ErrorText", "No lock file can be made beside {path}, so it was not opened. Check that you may "
                                    "write to its folder.")},
    {"store.migration_changed",
     QT_TRANSLATE_NOOP("ErrorText", "The database was set up by another edition of this program (its step {name} "
                                    "differs). Nothing was changed; open it with that edition.")},
    {"store.migration_failed",
     QT_TRANSLATE_NOOP("ErrorText", "The database could not be brought up to this version: the step {name} failed "
                                    "({detail}). It is as it was before.")},
    {"store.newer",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The database is of version {version}, and this program knows up to {known}. Nothing "
                       "was changed; install the newer program.")},
    {"backup.differences",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The backup {path} was written, but its books do not agree: {count} differences, the "
                       "first is {first}. Check the company's books before relying on it.")},
    {"backup.exists",
     QT_TRANSLATE_NOOP("ErrorText", "{path} is there already, and a backup never overwrites. Choose another name.")},
    {"backup.target_exists",
     QT_TRANSLATE_NOOP("ErrorText", "{path} is there already, and a company is restored to a new file only. Choose "
                                    "another name.")},
    {"backup.no_folder",
     QT_TRANSLATE_NOOP("ErrorText", "{path} cannot be written, because the folder {folder} is not there. Make the "
                                    "folder first, or choose another.")},
    {"backup.failed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The backup {path} could not be written. Check the folder and the room on the disk, "
                       "then try again.")},
    {"backup.not_restored",
     QT_TRANSLATE_NOOP("ErrorText", "The backup {path} was not restored, because its books do not agree: {count} "
                                    "differences, the first is {first}. Restore an earlier one.")},
    {"backup.use_pg_dump",
     QT_TRANSLATE_NOOP("ErrorText", "This company is on a PostgreSQL server. Make its backup there with pg_dump.")},
    {"export.cancelled", QT_TRANSLATE_NOOP("ErrorText", "The export was stopped. Nothing was written.")},
    {"export.folder_not_empty",
     QT_TRANSLATE_NOOP("ErrorText", "The folder {path} is not empty, and nothing is overwritten. Choose an empty or a "
                                    "new folder.")},
    {"export.stopped",
     QT_TRANSLATE_NOOP("ErrorText", "The export was stopped before its end. The folder holds a part only; remove it or "
                                    "export again elsewhere.")},
    {"export.format_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "The name {path} does not say what kind of file to write. End it in .csv, .tsv or "
                                    ".xlsx.")},
    {"generate.not_empty",
     QT_TRANSLATE_NOOP("ErrorText", "This company has data already, and test data goes into an empty one only. Start a "
                                    "new company.")},
    {"generate.out_of_range", QT_TRANSLATE_NOOP("ErrorText", "{value} is no possible {field}. Choose {min} to {max}.")},
    {"generate.stopped",
     QT_TRANSLATE_NOOP("ErrorText", "Making test data was stopped before its end. Remove this company and start a new "
                                    "one.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfStore()
{
    return sentences;
}

} // namespace stowage
