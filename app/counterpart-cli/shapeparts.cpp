// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/shapeparts.h"

#include "app/counterpart-cli/shapes.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using namespace domain;

QJsonArray numbersJson(const std::vector<int> &numbers)
{
    QJsonArray json;
    for (const int number : numbers)
        json.append(number);
    return json;
}

QJsonObject rangeJson(text::Range range)
{
    return {{u"begin"_s, qint64(range.begin)}, {u"end"_s, qint64(range.end)}};
}

QJsonObject quoteJson(text::Range range, const QString &text)
{
    QJsonObject json = rangeJson(range);
    json.insert(u"text"_s, range.in(text).toString());
    return json;
}

QJsonArray sentencesJson(const DocumentView &view, bool withActs)
{
    QJsonArray json;
    int index = 0;
    for (const Sentence &sentence : view.facts.sentences) {
        QJsonObject item = quoteJson(sentence.range, view.text);
        item.insert(u"index"_s, index++);
        if (withActs) {
            item.insert(u"speechAct"_s, orNull(sentence.act.name));
            item.insert(u"strength"_s,
                        sentence.act.name.isEmpty() ? QJsonValue() : QJsonValue(sentence.act.strength));
        }
        json.append(item);
    }
    return json;
}

QJsonObject commitmentJson(const Commitment &fact, const QString &quote, CommitmentStatus status)
{
    QJsonObject json = rangeJson(fact.range);
    json.insert(u"text"_s, quote);
    for (const CommitmentField &field : commitmentFields()) {
        if (field.source == CommitmentField::Source::Clause && field.name != u"strength")
            insertField(field, fact, json);
    }
    json.insert(u"negative"_s, fact.negative);
    json.insert(u"status"_s, name(status));
    json.insert(u"dueRelation"_s, fact.due.isEmpty() ? QJsonValue() : QJsonValue(name(fact.dueRelation)));
    json.insert(u"dueWords"_s, orNull(fact.due.isEmpty() ? QString() : fact.dueWords));
    json.insert(u"confidence"_s, QJsonObject{{u"kind"_s, fact.sureness.confidence},
                                             {u"actors"_s, fact.actorsSureness},
                                             {u"towards"_s, fact.towardsSureness},
                                             {u"due"_s, fact.due.isEmpty() ? 0 : fact.dueSureness}});
    return json;
}

void insertField(const CommitmentField &field, const Commitment &commitment, QJsonObject &into)
{
    const auto number = std::get_if<int Commitment::*>(&field.member);
    const auto list = std::get_if<QStringList Commitment::*>(&field.member);
    const QString text = field.text(commitment);
    if (number)
        into.insert(field.key(), commitment.*(*number));
    else if (list)
        into.insert(field.key(), toJson(commitment.*(*list)));
    else
        into.insert(field.key(), field.name == u"action" ? QJsonValue(text) : orNull(text));
}

} // namespace counterpart::cli
