// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/quotations.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::report {

using namespace Qt::StringLiterals;

namespace {

double hundredth(qreal points)
{
    return std::round(points * 100) / 100;
}

QJsonObject placeJson(const PageFlow::Place &place, qsizetype length)
{
    const QRectF &area = place.area;
    return {{u"page"_s, place.page + 1},
            {u"area"_s, QJsonArray{hundredth(area.x()), hundredth(area.y()), hundredth(area.width()),
                                   hundredth(area.height())}},
            {u"begin"_s, qint64(std::min(place.range.begin, length))},
            {u"end"_s, qint64(std::min(place.range.end, length))}};
}

} // namespace

QByteArray quotationsJson(const QString &id, const std::vector<Quotation> &quotations,
                          const std::vector<PageFlow::Place> &places)
{
    QHash<QString, std::vector<const PageFlow::Place *>> byKey;
    for (const PageFlow::Place &place : places)
        byKey[place.quotation].push_back(&place);
    QJsonArray list;
    for (const Quotation &quotation : quotations) {
        QJsonArray where;
        for (const PageFlow::Place *place : byKey.value(quotation.key))
            where.append(placeJson(*place, quotation.text.size()));
        list.append(QJsonObject{{u"label"_s, quotation.key},
                                {u"sha256"_s, quotation.sha256},
                                {u"file"_s, quotation.file},
                                {u"revision"_s, quotation.revision},
                                {u"begin"_s, qint64(quotation.range.begin)},
                                {u"end"_s, qint64(quotation.range.end)},
                                {u"text"_s, quotation.text},
                                {u"places"_s, where}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"counterpart-quotations"_s},
                                     {u"version"_s, 2},
                                     {u"report"_s, id},
                                     {u"quotations"_s, list}})
        .toJson(QJsonDocument::Compact);
}

} // namespace counterpart::report
