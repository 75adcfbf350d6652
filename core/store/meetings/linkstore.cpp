// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meetings/linkstore.h"

#include "core/store/database/codec.h"
#include "core/store/database/idlist.h"
#include "core/store/database/writes.h"

#include <array>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::ActShift;
using domain::LinkId;

namespace {

constexpr std::array ShiftNames{
    std::pair{ActShift::None, QLatin1StringView("none")},
    std::pair{ActShift::Softer, QLatin1StringView("softer")},
    std::pair{ActShift::Stronger, QLatin1StringView("stronger")},
    std::pair{ActShift::SpeakerSwapped, QLatin1StringView("speaker swapped")},
};

QString shiftName(ActShift shift)
{
    return std::ranges::find(ShiftNames, shift, &decltype(ShiftNames)::value_type::first)->second;
}

ActShift shiftFrom(const QString &word)
{
    for (const auto &[shift, name] : ShiftNames) {
        if (word == name)
            return shift;
    }
    return ActShift::None;
}

KeptLink readLink(const Cursor &row)
{
    KeptLink link;
    link.row.id = row.id<LinkId>(0);
    link.row.fact.relation =
        domain::fromName<domain::LinkRelation>(row.text(1)).value_or(domain::LinkRelation::Partial);
    link.row.fact.score = row.real(2);
    link.row.fact.shift = shiftFrom(row.text(3));
    link.row.fact.terms = codec::terms(row.text(4));
    link.row.fact.because = codec::reasons(row.text(5));
    link.row.byHand = row.text(6) == u"entered";
    link.row.status =
        domain::fromName<domain::LinkStatus>(row.text(7)).value_or(domain::LinkStatus::Proposed);
    link.row.note = row.text(8);
    link.row.author = row.text(9);
    link.row.decided = QDateTime::fromString(row.text(10), Qt::ISODateWithMs);
    return link;
}

} // namespace

base::Result<std::optional<ComparisonStamp>> LinkStore::stamp(const ComparedPair &pair) const
{
    std::optional<ComparisonStamp> found;
    return m_database
        .each(
            u"SELECT a_revision, b_revision, version, lexicon FROM comparisons WHERE a_id = ? AND b_id = ?"_s,
            {pair.a.value, pair.b.value},
            [&found](const Cursor &row) {
                found = ComparisonStamp{row.id<domain::RevisionId>(0),
                                        row.id<domain::RevisionId>(1),
                                        {int(row.integer(2)), row.text(3)}};
            })
        .transform([&found] { return found; });
}

base::Result<std::vector<domain::TopicRow>> LinkStore::topics(const ComparedPair &pair) const
{
    return m_database
        .word(u"SELECT topics FROM comparisons WHERE a_id = ? AND b_id = ?"_s, {pair.a.value, pair.b.value})
        .transform([](const QString &json) { return codec::topics(json); });
}

base::Result<std::vector<KeptLink>> LinkStore::links(const ComparedPair &pair) const
{
    std::vector<KeptLink> all;
    const QVariantList ids{pair.a.value, pair.b.value};
    auto read =
        m_database.each(u"SELECT id, relation, score, shift, terms, because, origin, status, note, author,"
                        " decided"
                        " FROM links WHERE a_id = ? AND b_id = ? ORDER BY id"_s,
                        ids, [&all](const Cursor &row) { all.push_back(readLink(row)); });
    if (!read)
        return std::unexpected(read.error());
    auto next = all.begin();
    read = m_database.each(u"SELECT s.link_id, s.side, s.\"begin\", s.\"end\", s.quote FROM link_sentences s"
                           " JOIN links l ON l.id = s.link_id WHERE l.a_id = ? AND l.b_id = ?"
                           " ORDER BY s.link_id, s.side, s.idx"_s,
                           ids, [&](const Cursor &row) {
                               while (next != all.end() && next->row.id < row.id<LinkId>(0))
                                   ++next;
                               if (next == all.end())
                                   return;
                               auto &passages = row.text(1) == u"a" ? next->a : next->b;
                               passages.push_back(
                                   {{qsizetype(row.integer(2)), qsizetype(row.integer(3))}, row.text(4)});
                           });
    return read.transform([&all] { return std::move(all); });
}

base::Result<void> LinkStore::setComparison(Transaction &transaction, const ComparedPair &pair,
                                            const ComparisonStamp &stamp,
                                            const std::vector<domain::TopicRow> &topics)
{
    Writes writes(transaction);
    writes.run(
        u"INSERT OR REPLACE INTO comparisons (a_id, b_id, a_revision, b_revision, version, lexicon, topics)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {pair.a.value, pair.b.value, stamp.a.value, stamp.b.value, stamp.analysis.version,
         plain(stamp.analysis.lexicon), codec::encode(topics)});
    return writes.result();
}

base::Result<void> LinkStore::removeProposals(Transaction &transaction, const ComparedPair &pair)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM links WHERE a_id = ? AND b_id = ? AND origin = 'detected' AND author IS NULL"_s,
               {pair.a.value, pair.b.value});
    return writes.result();
}

base::Result<LinkId> LinkStore::insert(Transaction &transaction, const ComparedPair &pair,
                                       const KeptLink &link)
{
    Writes writes(transaction);
    const domain::LinkFact &fact = link.row.fact;
    const bool decided = !link.row.author.isEmpty();
    const LinkId id(writes.run(
        u"INSERT INTO links (id, a_id, b_id, relation, score, shift, terms, because, origin, status, note, "
        u"author,"
        " decided) VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(newId(u"links"_s)),
        {idOrNull(link.row.id), pair.a.value, pair.b.value, domain::name(fact.relation), fact.score,
         shiftName(fact.shift), codec::encode(fact.terms), codec::encode(fact.because),
         link.row.byHand ? u"entered"_s : u"detected"_s, domain::name(link.row.status), plain(link.row.note),
         known(link.row.author), decided ? timeNow() : QString()}));
    const auto writeSide = [&](const QString &side, const std::vector<KeptLink::Passage> &passages) {
        qint64 index = 0;
        for (const KeptLink::Passage &passage : passages)
            writes.run(u"INSERT INTO link_sentences (link_id, side, idx, \"begin\", \"end\", quote)"
                       " VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {id.value, side, index++, qint64(passage.range.begin), qint64(passage.range.end),
                        plain(passage.quote)});
    };
    writeSide(u"a"_s, link.a);
    writeSide(u"b"_s, link.b);
    return writes.result().transform([id] { return id; });
}

base::Result<std::vector<domain::LinkRow>> LinkStore::decisions(const std::vector<LinkId> &ids) const
{
    std::vector<domain::LinkRow> links;
    return m_database
        .each(u"SELECT id, status, relation, note, author, decided FROM links"
              " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"_s,
              {idList(ids)},
              [&links](const Cursor &row) {
                  domain::LinkRow link;
                  link.id = row.id<LinkId>(0);
                  link.status = domain::fromName<domain::LinkStatus>(row.text(1)).value_or(link.status);
                  link.fact.relation =
                      domain::fromName<domain::LinkRelation>(row.text(2)).value_or(link.fact.relation);
                  link.note = row.text(3);
                  link.author = row.text(4);
                  link.decided = QDateTime::fromString(row.text(5), Qt::ISODateWithMs);
                  links.push_back(std::move(link));
              })
        .transform([&links] { return std::move(links); });
}

base::Result<domain::LinkRow> LinkStore::decision(LinkId id) const
{
    auto found = decisions({id});
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return base::fail(base::ErrorKind::NotFound, {}, u"the link is not in the store any more"_s,
                          u"open the comparison again"_s);
    return std::move(found->front());
}

base::Result<void> LinkStore::decide(Transaction &transaction, LinkId id, domain::LinkStatus status,
                                     domain::LinkRelation relation, const QString &note,
                                     const QString &author)
{
    if (auto known = LinkStore(transaction.database()).decision(id); !known)
        return std::unexpected(known.error());
    // A proposal that is left open again, without a word about it, is the machine's once more.
    const bool isOpen = status == domain::LinkStatus::Proposed && note.isEmpty();
    Writes writes(transaction);
    writes.run(u"UPDATE links SET status = ?, relation = ?, note = ?, author = ?, decided = ? WHERE id = ?"_s,
               {domain::name(status), domain::name(relation), plain(note),
                isOpen ? QVariant() : store::known(author),
                isOpen ? QVariant() : QVariant(timeNow()), id.value});
    return writes.result();
}

} // namespace counterpart::store
