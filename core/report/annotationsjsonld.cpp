// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annotationsjsonld.h"

#include "core/text/csv.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unordered_map>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using domain::AnnotationRow;
using domain::CodeId;
using domain::CodeRow;
using domain::DocumentId;

namespace {

constexpr int DeepestPath = 64;

/// Counts code points up to offsets that come in any order, without walking the text anew each time.
class CodePoints
{
public:
    explicit CodePoints(const QString &text)
    {
        m_lows.reserve(64);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate())
                m_lows.push_back(i);
        }
    }
    [[nodiscard]] qint64 before(qsizetype offset) const
    {
        return offset - (std::ranges::lower_bound(m_lows, offset) - m_lows.begin());
    }

private:
    std::vector<qsizetype> m_lows; ///< second halves of pairs
};

class Writer
{
public:
    explicit Writer(const AnnotationExport &data) : m_data(data)
    {
        for (const CodeRow &code : data.codes)
            m_codes.insert(code.id, &code);
        for (const AnnotatedDocument &document : data.documents) {
            m_documents.insert(document.row.id, &document);
            m_codePoints.emplace(document.row.id, CodePoints(document.text));
        }
    }

    [[nodiscard]] QJsonObject collection() const
    {
        QJsonArray items;
        for (const AnnotationRow &row : m_data.annotations)
            items.append(annotation(row));
        QJsonObject page{{u"type"_s, u"AnnotationPage"_s}, {u"startIndex"_s, 0}, {u"items"_s, items}};
        return {{u"@context"_s, u"http://www.w3.org/ns/anno.jsonld"_s},
                {u"type"_s, u"AnnotationCollection"_s},
                {u"generator"_s, QJsonObject{{u"type"_s, u"Software"_s}, {u"name"_s, m_data.program}}},
                {u"generated"_s, timeText(m_data.generated)},
                {u"total"_s, items.size()},
                {u"first"_s, page}};
    }

    [[nodiscard]] QString path(CodeId id) const
    {
        QStringList names;
        for (const CodeRow *code = m_codes.value(id); code && names.size() < DeepestPath;
             code = m_codes.value(code->parent))
            names.prepend(code->values.name);
        return names.join(u" / "_s);
    }
    [[nodiscard]] const AnnotatedDocument *document(DocumentId id) const { return m_documents.value(id); }
    [[nodiscard]] static QString timeText(const QDateTime &time)
    {
        return time.toUTC().toString(Qt::ISODate);
    }

private:
    [[nodiscard]] QJsonObject annotation(const AnnotationRow &row) const
    {
        QJsonArray bodies;
        for (const CodeId id : row.codes) {
            if (const CodeRow *code = m_codes.value(id))
                bodies.append(QJsonObject{{u"id"_s, u"urn:uuid:"_s + code->uuid},
                                          {u"type"_s, u"TextualBody"_s},
                                          {u"purpose"_s, u"tagging"_s},
                                          {u"format"_s, u"text/plain"_s},
                                          {u"value"_s, code->values.name}});
        }
        const QString motivation = bodies.isEmpty() ? u"describing"_s : u"tagging"_s;
        if (!row.memo.isEmpty())
            bodies.append(QJsonObject{{u"type"_s, u"TextualBody"_s},
                                      {u"purpose"_s, u"describing"_s},
                                      {u"format"_s, u"text/markdown"_s},
                                      {u"value"_s, row.memo}});
        QJsonObject json{{u"id"_s, u"urn:uuid:"_s + row.uuid},
                         {u"type"_s, u"Annotation"_s},
                         {u"motivation"_s, bodies.isEmpty() ? u"highlighting"_s : motivation},
                         {u"creator"_s, QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, row.author}}},
                         {u"created"_s, timeText(row.created)},
                         {u"modified"_s, timeText(row.modified)},
                         {u"target"_s, target(row)}};
        if (!bodies.isEmpty())
            json.insert(u"body"_s, bodies);
        return json;
    }

    [[nodiscard]] QJsonObject target(const AnnotationRow &row) const
    {
        QJsonArray selectors{QJsonObject{{u"type"_s, u"TextQuoteSelector"_s},
                                         {u"exact"_s, row.anchor.quote},
                                         {u"prefix"_s, row.anchor.prefix},
                                         {u"suffix"_s, row.anchor.suffix}}};
        const auto points = m_codePoints.find(row.document);
        if (!row.orphan && points != m_codePoints.end())
            selectors.append(QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                                         {u"start"_s, points->second.before(row.anchor.range.begin)},
                                         {u"end"_s, points->second.before(row.anchor.range.end)}});
        return {{u"type"_s, u"SpecificResource"_s},
                {u"source"_s, source(row.document)},
                {u"selector"_s, selectors}};
    }

    [[nodiscard]] QJsonObject source(DocumentId id) const
    {
        const AnnotatedDocument *document = m_documents.value(id);
        if (!document)
            return {};
        const QByteArray hash = QByteArray::fromHex(document->row.sha256.toLatin1());
        QJsonObject json{{u"id"_s, u"ni:///sha-256;"_s +
                                       QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding |
                                                                         QByteArray::OmitTrailingEquals))},
                         {u"type"_s, u"Text"_s},
                         {u"label"_s, document->row.shownTitle()}};
        if (!document->row.language.isEmpty())
            json.insert(u"language"_s, document->row.language);
        if (!document->sourceUrl.isEmpty())
            json.insert(u"via"_s, document->sourceUrl);
        return json;
    }

    const AnnotationExport &m_data;
    QHash<CodeId, const CodeRow *> m_codes;
    QHash<DocumentId, const AnnotatedDocument *> m_documents;
    std::unordered_map<DocumentId, CodePoints> m_codePoints;
};

} // namespace

QByteArray toJsonLd(const AnnotationExport &data)
{
    return QJsonDocument(Writer(data).collection()).toJson(QJsonDocument::Indented);
}

QByteArray annotationsCsv(const AnnotationExport &data)
{
    const Writer writer(data);
    QList<QStringList> rows{{u"uuid"_s, u"document"_s, u"title"_s, u"side"_s, u"published"_s, u"codes"_s,
                             u"quote"_s, u"memo"_s, u"author"_s, u"created"_s, u"modified"_s, u"begin"_s,
                             u"end"_s, u"orphan"_s}};
    for (const AnnotationRow &row : data.annotations) {
        QStringList codes;
        for (const CodeId code : row.codes)
            codes << writer.path(code);
        const AnnotatedDocument *document = writer.document(row.document);
        const domain::DocumentRow about = document ? document->row : domain::DocumentRow();
        rows.append({row.uuid, QString::number(row.document.value), about.title, about.side,
                     about.published ? about.published->toString() : QString(), codes.join(u"; "_s),
                     row.anchor.quote, row.memo, row.author, Writer::timeText(row.created),
                     Writer::timeText(row.modified), QString::number(row.anchor.range.begin),
                     QString::number(row.anchor.range.end), row.orphan ? u"yes"_s : u"no"_s});
    }
    return text::toCsv(rows);
}

} // namespace counterpart::report
