// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/comparisonbuilder.h"

namespace counterpart::test {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

void fill(DocumentView &document, const QStringList &sentences, const QString &act)
{
    for (const QString &text : sentences) {
        Sentence sentence;
        sentence.range = {document.text.size(), document.text.size() + text.size()};
        sentence.act.name = act;
        document.facts.sentences.push_back(sentence);
        document.text += text + u' ';
    }
}

} // namespace

ComparisonBuilder::ComparisonBuilder()
{
    m_view.meeting.id = MeetingId(3);
    m_view.meeting.title = u"A meeting in Phnom Penh"_s;
    m_view.meeting.date = PartialDate::day(QDate(2022, 11, 12));
    m_view.meeting.place = u"Phnom Penh"_s;
    m_view.meeting.format = MeetingFormat::InPerson;
    m_view.meeting.participants = {u"Joe Biden"_s, u"Hun Sen"_s};
    const auto source = [](DocumentView &document, const QString &side, const QString &issuer, QChar digit) {
        document.row.side = side;
        document.row.issuer = issuer;
        document.row.title = issuer + u" on the meeting"_s;
        document.row.docType = DocType::Readout;
        document.row.published = PartialDate::day(QDate(2022, 11, 12));
        document.row.sha256 = QString(64, digit);
        document.row.file = side + u".txt"_s;
        document.provenance.sourceUrl = u"https://example.org/"_s + side;
    };
    source(m_view.a, u"us"_s, u"The White House"_s, u'a');
    source(m_view.b, u"kh"_s, u"Ministry of Foreign Affairs and International Cooperation"_s, u'b');
}

ComparisonBuilder &ComparisonBuilder::title(const QString &title)
{
    m_view.meeting.title = title;
    return *this;
}

ComparisonBuilder &ComparisonBuilder::sentencesA(const QStringList &sentences, const QString &act)
{
    fill(m_view.a, sentences, act);
    return *this;
}

ComparisonBuilder &ComparisonBuilder::sentencesB(const QStringList &sentences, const QString &act)
{
    fill(m_view.b, sentences, act);
    return *this;
}

ComparisonBuilder &ComparisonBuilder::link(std::vector<int> a, std::vector<int> b, LinkRelation relation)
{
    LinkRow row;
    row.id = LinkId(qint64(m_view.links.size()) + 1);
    row.fact.a = std::move(a);
    row.fact.b = std::move(b);
    row.fact.relation = relation;
    row.fact.score = 0.7;
    m_view.links.push_back(row);
    return *this;
}

ComparisonBuilder &ComparisonBuilder::term(TermPair::Kind kind, const QString &a, const QString &b)
{
    const auto find = [](const DocumentView &document, int sentence, const QString &text) {
        const qsizetype at =
            document.text.indexOf(text, document.facts.sentences[size_t(sentence)].range.begin);
        return text::Range{at, at + text.size()};
    };
    LinkFact &link = m_view.links.back().fact;
    link.terms.push_back({kind, find(m_view.a, link.a.front(), a), find(m_view.b, link.b.front(), b), a, b});
    return *this;
}

ComparisonBuilder &ComparisonBuilder::topic(const QString &name, std::vector<int> a, std::vector<int> b,
                                            bool contradicted)
{
    m_view.topics.push_back({name, false, std::move(a), std::move(b), contradicted});
    return *this;
}

ComparisonBuilder &ComparisonBuilder::notAnalysedB(const QString &language)
{
    m_view.b.row.language = language;
    m_view.b.row.depth = Depth::Part;
    m_view.b.row.unread = {language};
    return *this;
}

ComparisonBuilder &ComparisonBuilder::commitmentB(int sentence, const QString &due)
{
    Commitment fact;
    fact.range = m_view.b.facts.sentences[size_t(sentence)].range;
    fact.sentence = sentence;
    fact.actors = {u"Cambodia"_s};
    fact.due = due;
    m_view.b.facts.commitments.push_back(fact);
    return *this;
}

} // namespace counterpart::test
