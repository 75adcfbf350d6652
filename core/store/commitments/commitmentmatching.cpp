// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitments/commitmentmatching.h"

#include "core/store/documents/documentstore.h"
#include "core/text/anchor.h"

#include <QHash>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::Commitment;
using domain::RevisionId;

namespace {

struct Known
{
    qint64 id = 0;
    RevisionId revision;
    text::Range range;
    QString quote;
    bool decided = false;
    bool matched = false;
};

class Matching
{
public:
    Matching(const Database &database, RevisionId revision, const QString &text,
             const std::vector<Commitment> &facts)
        : m_database(database), m_revision(revision), m_text(text), m_facts(facts)
    {
        m_matches.ids.resize(facts.size());
    }

    base::Result<CommitmentMatches> run(domain::DocumentId document)
    {
        return read(document)
            .and_then([this] {
                byPlace();
                return decidedElsewhere();
            })
            .transform([this] {
                byWords();
                for (const Known &known : m_known) {
                    if (!known.matched)
                        m_matches.lost.push_back(known.id);
                }
                return std::move(m_matches);
            });
    }

private:
    base::Result<void> read(domain::DocumentId document)
    {
        return m_database.each(
            u"SELECT id, revision_id, \"begin\", \"end\", quote, id IN (SELECT id FROM decided_commitments)"
            " FROM commitments WHERE document_id = ? AND origin = 'detected' ORDER BY id"_s,
            {document.value}, [this](const Cursor &row) {
                m_known.push_back({row.integer(0),
                                   row.id<RevisionId>(1),
                                   {qsizetype(row.integer(2)), qsizetype(row.integer(3))},
                                   row.text(4),
                                   row.flag(5)});
            });
    }

    void byPlace()
    {
        for (Known &known : m_known) {
            if (known.revision == m_revision)
                match(known, known.range);
        }
    }

    void match(Known &known, text::Range range)
    {
        const auto at = std::ranges::find(m_facts, range, &Commitment::range);
        if (at == m_facts.end() || m_matches.ids[size_t(at - m_facts.begin())] != 0)
            return;
        m_matches.ids[size_t(at - m_facts.begin())] = known.id;
        known.matched = true;
    }

    base::Result<void> decidedElsewhere()
    {
        for (Known &known : m_known) {
            if (known.matched || !known.decided || known.revision == m_revision)
                continue;
            const auto before = earlierText(known.revision);
            if (!before)
                return std::unexpected(before.error());
            if (before->count(known.quote) == 1 && m_text.count(known.quote) == 1)
                continue;
            const auto placement = text::placeAnchor(text::makeAnchor(*before, known.range), m_text);
            if (placement.place)
                match(known, *placement.place);
            m_repeated.push_back(known.id);
        }
        return {};
    }

    void byWords()
    {
        for (size_t i = 0; i < m_facts.size(); ++i) {
            if (m_matches.ids[i] != 0)
                continue;
            const QStringView quote = m_facts[i].range.in(m_text);
            const auto at = std::ranges::find_if(m_known, [&](const Known &known) {
                return !known.matched && known.quote == quote && !std::ranges::contains(m_repeated, known.id);
            });
            if (at == m_known.end())
                continue;
            m_matches.ids[i] = at->id;
            at->matched = true;
        }
    }

    base::Result<QString> earlierText(RevisionId revision)
    {
        if (const auto at = m_texts.constFind(revision); at != m_texts.cend())
            return *at;
        return DocumentStore(m_database).clean(revision).transform([&](const domain::CleanDocument &clean) {
            return m_texts[revision] = clean.text;
        });
    }

    const Database &m_database;
    RevisionId m_revision;
    const QString &m_text;
    const std::vector<Commitment> &m_facts;
    std::vector<Known> m_known;
    std::vector<qint64> m_repeated; ///< decided, of words that stand in several places
    QHash<RevisionId, QString> m_texts;
    CommitmentMatches m_matches;
};

} // namespace

base::Result<CommitmentMatches> matchCommitments(const Database &database, domain::DocumentId document,
                                                 RevisionId revision, const QString &text,
                                                 const std::vector<Commitment> &facts)
{
    return Matching(database, revision, text, facts).run(document);
}

} // namespace counterpart::store
