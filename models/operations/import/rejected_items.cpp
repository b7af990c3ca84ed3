// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/import_source.h"
#include "models/operations/import/importer.h"

#include <QCryptographicHash>
#include <QSaveFile>

#include <algorithm>

namespace stowage {

namespace {

// In the file of its own the object stands elsewhere: a member is named from there on.
QList<Error> seenFrom(const QString &element, QList<Error> reasons)
{
    for (Error &reason : reasons) {
        for (ErrorArg &fact : reason.args) {
            if (fact.name != "column"_L1 || element.isEmpty() || !fact.value.startsWith(element))
                continue;
            fact.value.remove(0, element.size());
            if (fact.value.startsWith(u'.'))
                fact.value.remove(0, 1);
        }
    }
    return reasons;
}

bool wantsOnlyItsParent(const RowOutcome &row)
{
    return std::ranges::all_of(row.reasons, [](const Error &one) { return one.key == "import.unknown_parent"_L1; });
}

// An object and its variants may all be rejected: it is written once, for all of them. That a variant misses the parent
// that was rejected before it says nothing more.
QHash<QString, QString> reasonsByElement(const ImportReport &report, const RejectedFile &file)
{
    QHash<QString, QString> reasons;
    for (const RowOutcome &row : report.rejectedRows) {
        QString &all = reasons[row.element];
        if (!all.isEmpty() && wantsOnlyItsParent(row))
            continue;
        if (!all.isEmpty())
            all += u' ';
        all += file.sentences(seenFrom(row.element, row.reasons));
    }
    return reasons;
}

} // namespace

Done saveRejectedItems(const ItemText &text, const ImportRequest &request, const ImportReport &report,
                       const QString &path, const RejectedFile &file)
{
    STOWAGE_LET(bytes, ImportSource(request).bytes(text.bytesMax));
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != report.fileHash)
        return fail(Error::Code::Conflict, u"import.file_changed"_s, {{u"path"_s, request.path}});
    QSaveFile out(path);
    const auto refused = [&] {
        return fail(Error::Code::Storage, u"file.cannot_write"_s,
                    {{u"path"_s, path}, {u"reason"_s, out.errorString()}});
    };
    if (!out.open(QSaveFile::WriteOnly))
        return refused();
    STOWAGE_TRY(text.writeRejected(out, bytes, reasonsByElement(report, file)));
    if (!out.commit())
        return refused();
    return {};
}

} // namespace stowage
