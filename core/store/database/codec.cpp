// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::store::codec {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonArray array(const QString &json)
{
    if (json.size() <= 2)
        return {};
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QJsonObject object(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

qsizetype offset(const QJsonValue &value)
{
    return qsizetype(value.toInteger());
}

text::Range range(const QJsonArray &item, int at = 0)
{
    return {offset(item[at]), offset(item[at + 1])};
}

/// Appends "[begin,end,…]" rows; bulk columns are written by hand, a JSON tree for each would cost more than
/// the insert.
class Rows
{
public:
    void open() { m_text += m_text.isEmpty() ? "[[" : ",["; }
    void close() { m_text += ']'; }
    void number(qint64 value)
    {
        if (!m_text.endsWith('['))
            m_text += ',';
        m_text += QByteArray::number(value);
    }
    /// A name without quotes or backslashes.
    void word(const QString &name) { m_text += ",\"" + name.toLatin1() + '"'; }
    void range(text::Range range)
    {
        number(range.begin);
        number(range.end);
    }
    [[nodiscard]] QString text() const
    {
        return m_text.isEmpty() ? u"[]"_s : QString::fromLatin1(m_text + ']');
    }

private:
    QByteArray m_text;
};

QJsonArray actArray(const domain::SpeechAct &act)
{
    return {act.name, act.strength, act.speaker, act.addressee, act.negated ? 1 : 0};
}

QJsonArray toJson(const std::vector<int> &values)
{
    QJsonArray json;
    for (const int value : values)
        json.append(value);
    return json;
}

std::vector<int> fromJson(const QJsonArray &json)
{
    std::vector<int> values;
    for (const QJsonValue &value : json)
        values.push_back(value.toInt());
    return values;
}

} // namespace

QString encode(const QStringList &list)
{
    return list.isEmpty() ? u"[]"_s : compact(QJsonArray::fromStringList(list));
}

QStringList words(const QString &json)
{
    QStringList list;
    for (const QJsonValue &value : array(json))
        list.append(value.toString());
    return list;
}

QString encode(const std::vector<int> &values)
{
    QByteArray text = "[";
    for (const int value : values) {
        if (text.size() > 1)
            text += ',';
        text += QByteArray::number(value);
    }
    return QString::fromLatin1(text + ']');
}

std::vector<int> numbers(const QString &json)
{
    return fromJson(array(json));
}

QString encode(const std::vector<text::Range> &list)
{
    Rows rows;
    for (const text::Range item : list) {
        rows.open();
        rows.range(item);
        rows.close();
    }
    return rows.text();
}

std::vector<text::Range> ranges(const QString &json)
{
    std::vector<text::Range> list;
    for (const QJsonValue &value : array(json))
        list.push_back(range(value.toArray()));
    return list;
}

QString encode(const std::vector<domain::Mention> &list)
{
    Rows rows;
    for (const domain::Mention &mention : list) {
        rows.open();
        rows.range(mention.range);
        rows.number(mention.byName ? 1 : 0);
        rows.close();
    }
    return rows.text();
}

std::vector<domain::Mention> mentions(const QString &json)
{
    std::vector<domain::Mention> list;
    for (const QJsonValue &value : array(json)) {
        const QJsonArray item = value.toArray();
        list.push_back({range(item), item[2].toInt() != 0});
    }
    return list;
}

QString encode(const std::vector<domain::Block> &list)
{
    Rows rows;
    for (const domain::Block &block : list) {
        rows.open();
        rows.range(block.range);
        rows.number(int(block.kind));
        if (block.label > 0)
            rows.number(block.label);
        rows.close();
    }
    return rows.text();
}

std::vector<domain::Block> blocks(const QString &json)
{
    std::vector<domain::Block> list;
    for (const QJsonValue &value : array(json)) {
        const QJsonArray item = value.toArray();
        const int kind = std::clamp(item[2].toInt(), 0, int(domain::BlockKind::SignOff));
        const text::Range whole = range(item);
        const qsizetype label = std::clamp<qsizetype>(offset(item[3]), 0, whole.length());
        list.push_back({whole, domain::BlockKind(kind), label});
    }
    return list;
}

QString encode(const std::vector<domain::SkippedPiece> &list)
{
    Rows rows;
    for (const domain::SkippedPiece &piece : list) {
        rows.open();
        rows.range(piece.range);
        rows.word(domain::name(piece.why));
        rows.close();
    }
    return rows.text();
}

std::vector<domain::SkippedPiece> skippedPieces(const QString &json)
{
    std::vector<domain::SkippedPiece> list;
    for (const QJsonValue &value : array(json)) {
        const QJsonArray item = value.toArray();
        const auto why = domain::fromName<domain::SkipReason>(item[2].toString());
        list.push_back({range(item), why.value_or(domain::SkipReason::Mark)});
    }
    return list;
}

QString encodeClauses(const domain::Sentence &sentence)
{
    if (sentence.clauses.size() == 1 && sentence.clauses.front().range == sentence.range &&
        sentence.clauses.front().act == sentence.act)
        return {};
    QJsonArray json;
    for (const domain::Clause &clause : sentence.clauses) {
        QJsonArray item{clause.range.begin, clause.range.end};
        if (clause.act != domain::SpeechAct())
            item.append(actArray(clause.act));
        json.append(item);
    }
    return compact(json);
}

void decodeClauses(const QString &json, domain::Sentence &sentence)
{
    if (json.isEmpty()) {
        sentence.clauses = {{sentence.range, sentence.act}};
        return;
    }
    for (const QJsonValue &value : array(json)) {
        const QJsonArray item = value.toArray();
        const QJsonArray act = item[2].toArray();
        sentence.clauses.push_back(
            {range(item),
             {act[0].toString(), act[1].toInt(), act[2].toString(), act[3].toString(), act[4].toInt() != 0}});
    }
}

QString encode(const std::vector<domain::TermPair> &list)
{
    QJsonArray json;
    for (const domain::TermPair &pair : list)
        json.append(QJsonArray{int(pair.kind), pair.a.begin, pair.a.end, pair.b.begin, pair.b.end, pair.aText,
                               pair.bText});
    return compact(json);
}

std::vector<domain::TermPair> terms(const QString &json)
{
    std::vector<domain::TermPair> list;
    for (const QJsonValue &value : array(json)) {
        const QJsonArray item = value.toArray();
        const int kind = std::clamp(item[0].toInt(), 0, int(domain::TermPair::Kind::Attribution));
        list.push_back({domain::TermPair::Kind(kind), range(item, 1), range(item, 3), item[5].toString(),
                        item[6].toString()});
    }
    return list;
}

QString encode(const std::vector<domain::Reason> &list)
{
    QJsonArray json;
    for (const domain::Reason &reason : list)
        json.append(QJsonArray{reason.kind, reason.text, reason.weight});
    return compact(json);
}

std::vector<domain::Reason> reasons(const QString &json)
{
    std::vector<domain::Reason> list;
    for (const QJsonValue &value : array(json)) {
        const QJsonArray item = value.toArray();
        list.push_back({item[0].toString(), item[1].toString(), item[2].toDouble()});
    }
    return list;
}

QString encode(const std::vector<domain::TopicRow> &list)
{
    QJsonArray json;
    for (const domain::TopicRow &topic : list)
        json.append(
            QJsonArray{topic.name, topic.proposed, toJson(topic.a), toJson(topic.b), topic.contradicted});
    return compact(json);
}

std::vector<domain::TopicRow> topics(const QString &json)
{
    std::vector<domain::TopicRow> list;
    for (const QJsonValue &value : array(json)) {
        const QJsonArray item = value.toArray();
        list.push_back({item[0].toString(), item[1].toBool(), fromJson(item[2].toArray()),
                        fromJson(item[3].toArray()), item[4].toBool()});
    }
    return list;
}

QString encodeTold(const domain::CleanDocument &document)
{
    QJsonObject json;
    const auto add = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add(u"title"_s, document.title);
    add(u"author"_s, document.author);
    add(u"site"_s, document.siteName);
    add(u"member"_s, document.member);
    if (!document.tags.isEmpty())
        json.insert(u"tags"_s, QJsonArray::fromStringList(document.tags));
    if (document.published) {
        add(u"published"_s, document.published->toString(Qt::ISODate));
        json.insert(u"hasTime"_s, document.publishedHasTime);
    }
    return compact(json);
}

void decodeTold(const QString &json, domain::CleanDocument &document)
{
    const QJsonObject told = object(json);
    document.title = told[u"title"_s].toString();
    document.author = told[u"author"_s].toString();
    document.siteName = told[u"site"_s].toString();
    document.member = told[u"member"_s].toString();
    document.tags = told[u"tags"_s].toVariant().toStringList();
    const QDateTime published = QDateTime::fromString(told[u"published"_s].toString(), Qt::ISODate);
    if (published.isValid())
        document.published = published;
    document.publishedHasTime = told[u"hasTime"_s].toBool();
}

namespace {

template <typename Facts, typename Visitor>
void visitEvidence(Facts &facts, const Visitor &visit)
{
    visit(u"title"_s, facts.title.evidence);
    visit(u"issuer"_s, facts.issuer.evidence);
    visit(u"side"_s, facts.side.evidence);
    visit(u"relays"_s, facts.relays.evidence);
    visit(u"doc_type"_s, facts.docType.evidence);
    visit(u"language"_s, facts.language.evidence);
    visit(u"published"_s, facts.published.evidence);
}

} // namespace

QString encodeEvidence(const domain::DocumentFacts &facts)
{
    QJsonObject json;
    visitEvidence(facts, [&json](const QString &field, const domain::Evidence &evidence) {
        if (evidence != domain::Evidence())
            json.insert(field, QJsonArray{evidence.confidence, evidence.rule});
    });
    return compact(json);
}

void decodeEvidence(const QString &json, domain::DocumentFacts &facts)
{
    const QJsonObject kept = object(json);
    visitEvidence(facts, [&kept](const QString &field, domain::Evidence &evidence) {
        const QJsonArray item = kept[field].toArray();
        if (!item.isEmpty())
            evidence = {item[0].toDouble(), item[1].toString()};
    });
}

} // namespace counterpart::store::codec
