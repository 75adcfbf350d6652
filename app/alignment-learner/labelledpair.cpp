// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alignment-learner/labelledpair.h"

#include "core/analysis/figures/amounts.h"
#include "core/analysis/figures/dates.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/clauses.h"
#include "core/lexicon/lexicon.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::learner {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

void takeLinks(const QJsonObject &gold, LabelledPair &into)
{
    for (const QJsonValue &link : gold[u"links"].toArray()) {
        QStringList relations = texts(link[u"relations"]);
        if (relations.isEmpty())
            relations = QStringList{link[u"relation"].toString()};
        for (const QJsonValue &a : link[u"a"].toArray()) {
            for (const QJsonValue &b : link[u"b"].toArray()) {
                const Cell cell{a.toInt(), b.toInt()};
                if (link[u"optional"].toBool())
                    into.optional.insert(cell);
                else
                    into.links.insert(cell, relations);
            }
        }
    }
}

} // namespace

QString kindName(PairKind kind)
{
    return kind == PairKind::Record ? u"record"_s : kind == PairKind::Padded ? u"padded"_s : u"readout"_s;
}

PairKind kindOf(const QString &name)
{
    return name == u"record" ? PairKind::Record : name == u"padded" ? PairKind::Padded : PairKind::Readout;
}

LabelledAccount::LabelledAccount(const QStringList &sentences, QDate day)
{
    for (const QString &sentence : sentences) {
        domain::Sentence fact;
        fact.range = {text.size(), text.size() + sentence.size()};
        text += sentence + u'\n';
        for (const text::Range &range : analysis::splitIntoPoints(text, fact.range))
            fact.clauses.push_back({range, {}});
        facts.sentences.push_back(std::move(fact));
    }
    domain::CleanDocument document;
    document.text = text;
    for (const domain::Sentence &sentence : facts.sentences)
        document.blocks.push_back({.range = sentence.range});
    const analysis::AnalysedText analysed(document, *lexicon::Lexicon::builtIn());
    analysis::DateContext context;
    if (day.isValid())
        context.reference = day;
    facts.dates = analysis::findDates(analysed, context);
    facts.amounts = analysis::findAmounts(analysed, facts.dates);
}

QStringList LabelledAccount::sentences() const
{
    QStringList all;
    for (const domain::Sentence &sentence : facts.sentences)
        all.append(sentence.range.in(text).toString());
    return all;
}

base::Result<std::vector<LabelledPair>> readPairs(const QString &folder, PairKind kind)
{
    std::vector<LabelledPair> pairs;
    const QDir dir(folder);
    if (!dir.exists())
        return base::fail(base::ErrorKind::NotFound, folder, u"there is no such folder"_s,
                          u"give the folder that holds the labels"_s);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        QJsonParseError problem;
        const QJsonObject gold = file.open(QIODevice::ReadOnly)
                                     ? QJsonDocument::fromJson(file.readAll(), &problem).object()
                                     : QJsonObject();
        if (gold.isEmpty())
            return base::fail(base::ErrorKind::Invalid, file.fileName(), u"it holds no labels"_s,
                              u"mend the file, or take it out of the folder"_s);
        if (gold[u"sentences"].toObject().isEmpty())
            continue; // labelled for other things than links
        const auto sentences = [&gold](int document) {
            return texts(gold[u"sentences"][gold[u"documents"][document][u"file"].toString()]);
        };
        const QDate day = QDate::fromString(gold[u"meeting_date"].toString(), Qt::ISODate);
        LabelledPair pair{gold[u"meeting_key"].toString(),    kind, day, LabelledAccount(sentences(0), day),
                          LabelledAccount(sentences(1), day), {},   {}};
        takeLinks(gold, pair);
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

} // namespace counterpart::learner
