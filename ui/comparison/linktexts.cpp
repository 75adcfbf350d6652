// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linktexts.h"

#include "core/domain/depth.h"
#include "core/text/joining.h"
#include "core/workspace/comparisons/comparisons.h"
#include "ui/comparison/accounthead.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr qsizetype LongestTitle = 140;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LinkPanel)
};

} // namespace

QString passageLabel(Column column, int sentence)
{
    return QChar(column == Column::A ? u'A' : u'B') + QString::number(sentence + 1);
}

QString relationSign(LinkRelation relation)
{
    switch (relation) {
    case LinkRelation::Same:
        return u"="_s;
    case LinkRelation::Partial:
        return u"~"_s;
    case LinkRelation::Conflict:
        break;
    }
    return u"≠"_s;
}

QString linkLabel(const LinkFact &fact)
{
    const auto labels = [](Column column, const std::vector<int> &sentences) {
        QStringList list;
        for (const int sentence : sentences)
            list.append(passageLabel(column, sentence));
        return list.join(u", "_s);
    };
    return u"%1 – %2"_s.arg(labels(Column::A, fact.a), labels(Column::B, fact.b));
}

QStringList reasonTexts(const LinkFact &fact)
{
    QStringList words;
    QStringList reasons;
    for (const Reason &reason : fact.because) {
        if (reason.kind == u"word")
            words.append(reason.text);
        else if (reason.kind == u"topic")
            reasons.append(Texts::tr("topic %1").arg(reason.text));
        else if (reason.kind == u"act")
            reasons.append(Texts::tr("both: %1").arg(reason.text));
        else
            reasons.append(reason.text);
    }
    if (!words.isEmpty())
        reasons.append(Texts::tr("words: %1").arg(words.join(u", "_s)));
    return reasons;
}

QString actsText(const ComparisonState &state, const LinkFact &fact)
{
    const auto act = [&state](Column column, const std::vector<int> &sentences) {
        const auto &all = state.document(column).facts.sentences;
        const QString name = sentences.empty() || size_t(sentences.front()) >= all.size()
                                 ? QString()
                                 : all[size_t(sentences.front())].act.name;
        if (!name.isEmpty())
            return name;
        const DocumentRow &row = state.document(column).row;
        return row.depth == Depth::Full ? Texts::tr("stated") : notAnalysedText(row);
    };
    return u"%1 → %2"_s.arg(act(Column::A, fact.a), act(Column::B, fact.b));
}

QString shiftText(ActShift shift)
{
    switch (shift) {
    case ActShift::Softer:
        return Texts::tr("softer");
    case ActShift::Stronger:
        return Texts::tr("stronger");
    case ActShift::SpeakerSwapped:
        return Texts::tr("speaker and addressee reversed");
    case ActShift::None:
        break;
    }
    return {};
}

/// "none differ" is a finding: where nothing looked for terms, that is said instead.
QString termsText(const ComparisonState &state, const LinkRow &link)
{
    QStringList lines;
    for (const TermPair &term : link.fact.terms)
        lines.append((term.kind == TermPair::Kind::EqualTerm ? u"%1 = %2"_s : u"%1 ≠ %2"_s)
                         .arg(term.aText, term.bText));
    if (!lines.isEmpty())
        return lines.join(u'\n');
    for (const Column column : {Column::A, Column::B}) {
        if (const DocumentRow &row = state.document(column).row; row.depth != Depth::Full)
            return notAnalysedText(row);
    }
    return link.byHand ? Texts::tr("not examined: linked by hand") : Texts::tr("none differ");
}

QString historyText(const LinkRow &link)
{
    const QString begin = link.byHand ? Texts::tr("linked by hand") : Texts::tr("proposed automatically");
    if (link.author.isEmpty())
        return begin;
    const QString when = QLocale().toString(link.decided.toLocalTime(), QLocale::ShortFormat);
    // Who wrote a note has decided nothing; of a link that has both, the store keeps who came last.
    const QString what =
        link.status == LinkStatus::Proposed ? Texts::tr("note by %1, %2").arg(link.author, when)
        : link.note.isEmpty()
            ? Texts::tr("%1 by %2, %3").arg(models::linkStatusName(link.status), link.author, when)
            : Texts::tr("%1, with a note; changed last by %2, %3")
                  .arg(models::linkStatusName(link.status), link.author, when);
    return begin + u'\n' + what;
}

namespace {

bool isSuggestion(const domain::ComparisonView &view, const LinkRow &link)
{
    return !link.byHand && link.status == LinkStatus::Proposed &&
           workspace::Comparisons::areSuggestions(view);
}

} // namespace

QString statusText(const domain::ComparisonView &view, const LinkRow &link)
{
    return isSuggestion(view, link) ? Texts::tr("suggested") : models::linkStatusName(link.status);
}

QString scoreText(const domain::ComparisonView &view, const LinkRow &link)
{
    if (isSuggestion(view, link))
        return Texts::tr("%1, a suggestion only").arg(QLocale().toString(link.fact.score, 'f', 2));
    if (link.byHand)
        return u"–"_s;
    return Texts::tr("%1 (%2)", "how sure, and the score from 0 to 1")
        .arg(models::suretyName(suretyOf(link.fact.score)), QLocale().toString(link.fact.score, 'f', 2));
}

DueState CommitmentHere::dueState() const
{
    return domain::dueState(fact, status, QDate::currentDate());
}

QString CommitmentHere::title() const
{
    QString title = models::shortened(fact.action, LongestTitle);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString CommitmentHere::parties() const
{
    return text::joined({models::commitmentKindName(fact.kind), models::actorsText(fact.kind, fact.actors),
                         models::towardsText(fact.kind, fact.towards)},
                        u" · ");
}

QString CommitmentHere::due() const
{
    const QString date = models::dueText(fact.due, dueState());
    return date.isEmpty() ? date : Texts::tr("due %1").arg(date);
}

std::vector<int> chosenSentences(const ComparisonState &state, Column column)
{
    if (const LinkRow *link = state.currentLinkRow())
        return column == Column::A ? link->fact.a : link->fact.b;
    if (const Silence *silence = state.currentSilence()) {
        const TopicRow &topic = state.view().topics[size_t(silence->topic)];
        return column == Column::A ? topic.a : topic.b;
    }
    const int sentence = state.currentSentence(column);
    return sentence < 0 ? std::vector<int>() : std::vector{sentence};
}

std::vector<CommitmentHere> commitmentsHere(const ComparisonState &state)
{
    std::vector<CommitmentHere> found;
    for (const Column column : {Column::A, Column::B}) {
        const DocumentView &document = state.document(column);
        const std::vector<int> sentences = chosenSentences(state, column);
        for (size_t i = 0; i < document.facts.commitments.size(); ++i) {
            const Commitment &fact = document.facts.commitments[i];
            if (std::ranges::contains(sentences, fact.sentence))
                found.push_back({fact,
                                 i < document.commitmentStatus.size() ? document.commitmentStatus[i]
                                                                      : CommitmentStatus::Proposed,
                                 voiceOf(document.row)});
        }
    }
    return found;
}

} // namespace counterpart::comparison
