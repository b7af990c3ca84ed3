// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/generate/generator.h"

#include "models/operations/generate/catalog_maker.h"
#include "models/operations/generate/story.h"

namespace stowage {

namespace {

Done checkRange(const QString &field, std::int64_t value, std::int64_t min, std::int64_t max)
{
    if (value >= min && value <= max)
        return {};
    return fail(Error::Code::Invalid, u"generate.out_of_range"_s,
                {{u"field"_s, field},
                 {u"value"_s, QString::number(value)},
                 {u"min"_s, QString::number(min)},
                 {u"max"_s, QString::number(max)}});
}

} // namespace

Result<GenerateReport> generateCompany(Session &session, const GenerateRequest &request,
                                       const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    STOWAGE_TRY(checkRange(u"items"_s, request.items, 1, 5'000'000));
    STOWAGE_TRY(checkRange(u"locations"_s, request.locations, 1, 1000));
    STOWAGE_TRY(checkRange(u"movements"_s, request.movements, 0, 100'000'000));
    Query any = session.db().query("SELECT 1 FROM item LIMIT 1");
    if (any.next())
        return fail(Error::Code::Conflict, u"generate.not_empty"_s);
    STOWAGE_TRY(any.done());

    SeededRng random(request.seed);
    SetClock clock;
    clock.set(session.company().calendar.startOf(request.from));
    MadeCatalog catalog;
    STOWAGE_TRY(inTransaction(session.db(), [&]() -> Done {
        STOWAGE_LET(made, makeCatalog(session, request.items, request.locations, random, clock,
                                      [&](std::int64_t) { return !progress || progress(0, request.movements); }));
        catalog = std::move(made);
        return {};
    }));
    const StoryPlan plan{request.movements, request.from, request.from.addDays(request.days)};
    STOWAGE_LET(told, tellStory(session, catalog, plan, random, clock, progress));
    return GenerateReport{request.items, request.locations, told.documents, told.movements};
}

} // namespace stowage
