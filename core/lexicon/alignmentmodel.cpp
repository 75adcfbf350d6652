// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/alignmentmodel.h"

#include "core/lexicon/alignmenttokens.h"
#include "core/lexicon/lexicon.h"

#include <QFile>

#include <cmath>

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/counterpart/lexicon/alignment/"_s + name);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "AlignmentModel", "the resources are built into the program");
    return there ? file.readAll() : QByteArray();
}

Entry entries(const QString &name, Problems &problems)
{
    return parseEntries(resource(name), u"alignment/"_s + name, problems);
}

QStringList wordList(const Entry &file, const QString &key, Problems &problems)
{
    return file.text(key, problems).simplified().split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> asSet(const QStringList &words)
{
    return {words.begin(), words.end()};
}

/// Fills a model; keeps the tokenizer's memory of stems while it does.
class ModelReader
{
public:
    explicit ModelReader(AlignmentModel &model) : m_model(model) {}

    void readAll()
    {
        readWords();
        readConcepts();
        readActs();
        readWeights();
        readRarity();
        Q_ASSERT_X(m_problems.errors.isEmpty(), "AlignmentModel", qPrintable(m_problems.errors.join(u'\n')));
    }

    void addTerms(const QString &key, const QStringList &terms, StemPhrases &phrases)
    {
        const int index = conceptIndex(key);
        for (const QString &term : terms)
            phrases.add(m_tokenizer.stems(term), index);
    }

    /// A user's terms; one that is an everyday word when its case is not looked at ("WHO") is left out.
    void addUserTerms(const QString &key, QStringList terms, StemPhrases &phrases)
    {
        terms.removeIf([this](const QString &term) { return m_model.stop.contains(term.toLower()); });
        addTerms(key, terms, phrases);
    }

private:
    void readWords()
    {
        const Entry file = entries(u"words.toml"_s, m_problems);
        m_model.stop = asSet(wordList(file, u"stop"_s, m_problems));
        m_model.role = asSet(wordList(file, u"role"_s, m_problems));
        m_model.roleStems = stems(m_model.role);
        m_model.contactStems = stems(asSet(wordList(file, u"contact"_s, m_problems)));
        m_model.clauseVerbs = wordList(file, u"clause_verbs"_s, m_problems);
        m_model.clauseGerunds = wordList(file, u"clause_gerunds"_s, m_problems);
    }

    QSet<QString> stems(const QSet<QString> &words)
    {
        QSet<QString> stems;
        for (const QString &word : words)
            stems.insert(m_tokenizer.stem(word));
        return stems;
    }

    void readConcepts()
    {
        const Entry file = entries(u"concepts.toml"_s, m_problems);
        const auto take = [&](const QString &kind, QChar mark, StemPhrases &phrases) {
            for (const Entry &entry : file.entries(kind, m_problems)) {
                const QString key = mark + entry.needed(u"name"_s, m_problems);
                addConcept({key, entry.text(u"parent"_s, m_problems), entry.flag(u"generic"_s, m_problems)});
                addTerms(key, entry.texts(u"synonyms"_s, m_problems), phrases);
            }
        };
        take(u"equal"_s, u'=', m_model.equalTerms);
        take(u"topic"_s, u'#', m_model.topics);
        for (AlignmentModel::Concept &each : m_model.concepts) {
            if (!each.parent.isEmpty())
                each.parent.prepend(m_indexes.contains(u'#' + each.parent) ? u'#' : u'=');
        }
    }

    void addConcept(const AlignmentModel::Concept &added)
    {
        m_indexes.insert(added.key, int(m_model.concepts.size()));
        m_model.concepts.push_back(added);
    }

    int conceptIndex(const QString &key)
    {
        if (m_indexes.isEmpty()) {
            for (size_t i = 0; i < m_model.concepts.size(); ++i)
                m_indexes.insert(m_model.concepts[i].key, int(i));
        }
        if (!m_indexes.contains(key))
            addConcept({.key = key, .parent = {}});
        return m_indexes.value(key);
    }

    void readActs()
    {
        const Entry file = entries(u"acts.toml"_s, m_problems);
        for (const Entry &entry : file.entries(u"act"_s, m_problems)) {
            m_model.actClasses.append(entry.needed(u"class"_s, m_problems));
            for (const QString &phrase : entry.texts(u"phrases"_s, m_problems)) {
                const QStringList words = m_tokenizer.stems(phrase);
                m_model.acts.add(words, int(m_model.actClasses.size()) - 1);
                if (words.size() == 1)
                    m_model.reportingStems.insert(words.front());
            }
        }
    }

    void readWeights()
    {
        const Entry file = entries(u"model.toml"_s, m_problems);
        m_model.intercept = file.number(u"intercept"_s, m_problems);
        m_model.threshold = file.number(u"threshold"_s, m_problems, 0.5);
        for (const Entry &weight : file.entries(u"weight"_s, m_problems))
            m_model.weights.push_back(
                {weight.needed(u"feature"_s, m_problems), weight.number(u"coefficient"_s, m_problems)});
    }

    /// Lines "stem<TAB>sentences that have it"; the first tells how many sentences there are, as of the stem
    /// "*". A line that begins with "# " is a comment.
    void readRarity()
    {
        const QString text = QString::fromUtf8(resource(u"rarity.tsv"_s));
        double all = 1;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            const qsizetype tab = line.indexOf(u'\t');
            if (tab <= 0 || line.startsWith(u"# "))
                continue;
            const double count = line.sliced(tab + 1).toDouble() + 1;
            if (line.first(tab) == u"*")
                all = count;
            else
                m_model.rarity.insert(line.first(tab).toString(), std::log(all / count) / std::log(all));
        }
    }

    AlignmentModel &m_model;
    AlignmentTokenizer m_tokenizer;
    QHash<QString, int> m_indexes;
    Problems m_problems;
};

/// What \p table says beyond \p known: name and the terms that were added to it.
template <typename Table>
std::vector<std::pair<QString, QStringList>> added(const Table &table, const Table &known)
{
    std::vector<std::pair<QString, QStringList>> all;
    for (const auto &row : table) {
        const auto *before = known.find(row.name);
        QStringList terms;
        for (const QString &term : row.terms + row.cased) {
            if (!before || !(before->terms.contains(term) || before->cased.contains(term)))
                terms.append(term);
        }
        if (!terms.isEmpty())
            all.emplace_back(row.name, terms);
    }
    return all;
}

} // namespace

std::shared_ptr<const AlignmentModel> AlignmentModel::builtIn()
{
    static const std::shared_ptr<const AlignmentModel> shared = [] {
        auto model = std::make_shared<AlignmentModel>();
        ModelReader(*model).readAll();
        return std::shared_ptr<const AlignmentModel>(std::move(model));
    }();
    return shared;
}

std::shared_ptr<const AlignmentModel> AlignmentModel::of(const Lexicon &lexicon)
{
    const std::shared_ptr<const Lexicon> known = Lexicon::builtIn();
    if (lexicon.fingerprint() == known->fingerprint())
        return builtIn();
    const auto topics = added(lexicon.topics(), known->topics());
    const auto equals = added(lexicon.equalTerms(), known->equalTerms());
    if (topics.empty() && equals.empty())
        return builtIn();
    auto model = std::make_shared<AlignmentModel>(*builtIn());
    ModelReader reader(*model);
    for (const auto &[name, terms] : topics)
        reader.addUserTerms(u'#' + name, terms, model->topics);
    for (const auto &[name, terms] : equals)
        reader.addUserTerms(u'=' + name, terms, model->equalTerms);
    return model;
}

} // namespace counterpart::lexicon
