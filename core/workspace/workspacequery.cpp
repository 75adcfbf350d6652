// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the façade that answers queries people write, and re-checks reports.
#include "core/report/pdffinish.h"
#include "core/store/quotationstore.h"
#include "core/store/sqlconsole.h"
#include "core/workspace/private.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// From the very file that the workspace has open, whose \p files are.
Result<QueryResult> answer(const store::OpenFiles &files, const QString &path, const QString &sql,
                           const store::SqlLimits &limits)
{
    auto found = store::runReadOnly(path, sql, limits);
    if (auto same = files.areInPlace(); !same)
        return std::unexpected(same.error());
    return std::move(found).transform([](store::SqlResult &&rows) {
        return QueryResult{std::move(rows.columns), std::move(rows.rows), rows.isCut};
    });
}

store::Quotation quotationOf(const QJsonObject &object)
{
    return {object[u"sha256"].toString(),
            object[u"revision"].toInt(),
            {qsizetype(object[u"begin"].toInteger(-1)), qsizetype(object[u"end"].toInteger(-1))},
            object[u"text"].toString()};
}

QString wordsFor(store::QuotationState state)
{
    switch (state) {
    case store::QuotationState::NoDocument:
        return u"its document is not in this store"_s;
    case store::QuotationState::NoRevision:
        return u"that revision of its document is not in this store"_s;
    case store::QuotationState::OtherWords:
        return u"other words stand at its place"_s;
    case store::QuotationState::Sound:
        break;
    }
    return {};
}

} // namespace

Result<QueryResult> Workspace::query(const QString &sql, int limit, int milliseconds,
                                     const base::CancelToken &cancel) const
{
    return answer(d->database->files(), path(), sql, {limit, milliseconds, cancel});
}

std::unique_ptr<jobs::Job> Workspace::startQuery(const QString &sql, int limit, int milliseconds,
                                                 std::function<void(Result<QueryResult>)> done)
{
    const auto work = [files = d->database->files(), store = path(), sql, limit,
                       milliseconds](jobs::Job::Control &control) {
        return answer(files, store, sql, {limit, milliseconds, control.cancelToken()});
    };
    return jobs::Job::start(tr("Query"), this, work, std::move(done));
}

Result<std::vector<QueryView>> Workspace::queryViews() const
{
    return store::sqlViews(path()).transform([](const std::vector<store::SqlView> &found) {
        std::vector<QueryView> views;
        for (const store::SqlView &view : found)
            views.push_back({view.name, view.columns});
        return views;
    });
}

Result<Verification> Workspace::verifyReport(const QString &pdf) const
{
    const auto bytes = report::readQuotations(pdf);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    if (root[u"format"].toString() != u"counterpart-quotations" || !root[u"quotations"].isArray())
        return base::fail(base::ErrorKind::Invalid, pdf, u"carries quotations that cannot be read"_s,
                          u"choose a PDF that Counterpart has written"_s);
    Verification found;
    const QJsonArray quotations = root[u"quotations"].toArray();
    for (const QJsonValue &value : quotations) {
        const QJsonObject object = value.toObject();
        const auto state = store::QuotationStore(*d->database).check(quotationOf(object));
        if (!state)
            return std::unexpected(state.error());
        ++found.quotations;
        if (*state == store::QuotationState::Sound)
            ++found.confirmed;
        else
            found.failures.push_back(
                {object[u"label"].toString(), object[u"file"].toString(), wordsFor(*state)});
    }
    return found;
}

} // namespace counterpart::workspace
