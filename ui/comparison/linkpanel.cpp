// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linkpanel.h"

#include "ui/comparison/accounthead.h"
#include "ui/comparison/linkbuttons.h"
#include "ui/comparison/linkdetails.h"
#include "ui/comparison/linkfacts.h"
#include "ui/comparison/linktexts.h"
#include "ui/comparison/lostjudgements.h"
#include "ui/comparison/notepanel.h"
#include "ui/models/wording.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reviewmode.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

LinkPanel::LinkPanel(const widgets::Theme &theme, const ComparisonState &state,
                     const widgets::ReviewMode &review, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_state(&state), m_facts(new LinkFacts(theme)),
      m_buttons(new LinkButtons(review))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Selected link"));
    build();
    connect(&theme, &widgets::Theme::changed, this, &LinkPanel::show);
    connect(&theme, &widgets::Theme::changed, this, &LinkPanel::showLost);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &LinkPanel::scrollToLost);
    setState(state);
}

void LinkPanel::setState(const ComparisonState &state)
{
    disconnect(m_state, nullptr, this, nullptr);
    m_state = &state;
    connect(m_state, &ComparisonState::choiceChanged, this, &LinkPanel::show);
    connect(m_state, &ComparisonState::viewChanged, this, &LinkPanel::showLost);
    connect(m_state, &ComparisonState::decisionsChanged, this, &LinkPanel::showLost);
    show();
    showLost();
}

void LinkPanel::build()
{
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(widgets::Theme::Space);
    m_head = new widgets::SectionLabel(m_theme, QString());
    m_head->setWordWrap(true);
    layout->addWidget(m_head);
    m_told = widgets::newPlainLabel();
    layout->addWidget(m_told);
    layout->addWidget(m_facts);
    layout->addWidget(m_buttons);
    connect(m_buttons, &LinkButtons::linkAsked, this, &LinkPanel::linkAsked);
    connect(m_buttons, &LinkButtons::confirmAsked, this, &LinkPanel::confirmAsked);
    connect(m_buttons, &LinkButtons::minorAsked, this, &LinkPanel::minorAsked);
    connect(m_buttons, &LinkButtons::elsewhereAsked, this, &LinkPanel::elsewhereAsked);
    connect(m_buttons, &LinkButtons::rejectAsked, this, &LinkPanel::rejectAsked);
    connect(m_buttons, &LinkButtons::relationAsked, this, &LinkPanel::relationAsked);
    m_note = new NotePanel(m_theme, *m_state);
    connect(m_note, &NotePanel::edited, this, &LinkPanel::noteEdited);
    connect(m_note, &NotePanel::left, this, &LinkPanel::noteLeft);
    layout->addWidget(m_note);
    m_below = new QVBoxLayout;
    layout->addLayout(m_below);
    layout->addStretch();
    setWidget(m_content);
}

void LinkPanel::showLink(const LinkRow &link)
{
    m_head->setText(tr("Link · %1 · %2")
                        .arg(models::relationName(link.fact.relation), statusText(m_state->view(), link)));
    m_facts->setLink(*m_state, link);
}

void LinkPanel::showSilence(const Silence &silence)
{
    const QString topic = m_state->view().topics[size_t(silence.topic)].name;
    const QString silent =
        models::sideName(voiceOf(m_state->document(silence.ofA ? Column::A : Column::B).row));
    QString head;
    QString told;
    switch (silence.status) {
    case LinkStatus::Proposed:
        head = tr("Not said · undecided");
        told = tr("The account of %1 does not seem to say anything about %2. Read it, then confirm, or say "
                  "that it is said in other words.");
        break;
    case LinkStatus::Confirmed:
        head = tr("Not said · confirmed");
        told = tr("The account of %1 says nothing about %2. A person has confirmed it.");
        break;
    case LinkStatus::Rejected:
        head = tr("Said elsewhere");
        told = tr("A person finds that the account of %1 speaks of %2 in other words.");
        break;
    }
    say(head, told.arg(silent, topic));
}

void LinkPanel::say(const QString &head, const QString &told)
{
    m_head->setText(head);
    m_told->setText(told);
    m_told->setVisible(!told.isEmpty());
}

/// Of passages without a link between them.
void LinkPanel::showUnlinked()
{
    const auto [column, alone] = m_state->currentAlone();
    const auto pair = m_state->currentPair();
    const QString gap = m_state->gap();
    m_buttons->offer(pair ? (alone >= 0 ? LinkButtons::Offer::PairWithAlone : LinkButtons::Offer::Pair)
                     : alone >= 0 ? LinkButtons::Offer::Alone
                                  : LinkButtons::Offer::Nothing);
    if (pair) {
        const QString told =
            tr("%1 and %2 are selected.")
                .arg(passageLabel(Column::A, pair->first), passageLabel(Column::B, pair->second));
        say(tr("Two passages · not linked"),
            alone < 0 ? told
                      : told + u' ' +
                            tr("The decision below is about %1, which only %2 has.")
                                .arg(passageLabel(column, alone),
                                     models::sideName(voiceOf(m_state->document(column).row))));
    } else if (alone >= 0)
        showAlone(column, alone);
    else if (m_state->isEmpty() || gap.isEmpty())
        say(QString(), QString());
    else
        say(tr("Not judged"),
            tr("Whether the other side says the same cannot be told: %1. Read both, and link by hand what "
               "says the same (L).")
                .arg(gap));
}

/// Of a passage that one side alone has.
void LinkPanel::showAlone(Column column, int sentence)
{
    const Column other = column == Column::A ? Column::B : Column::A;
    const QString own = models::sideName(voiceOf(m_state->document(column).row));
    const QString silent = models::sideName(voiceOf(m_state->document(other).row));
    const JudgementRow *row = m_state->judgement(column, sentence);
    if (!row) {
        say(tr("Only here · undecided"), tr("Found only in the account of %1. If %2 says it too, select that "
                                            "passage and press Said Elsewhere, or link the two.")
                                             .arg(own, silent));
        return;
    }
    const QString by = tr("Decided by %1.").arg(row->author);
    switch (*row->judgement) {
    case Judgement::Significant:
        say(tr("Only here · significant"), by);
        break;
    case Judgement::Minor:
        say(tr("Only here · minor"), by);
        break;
    case Judgement::Elsewhere:
        say(tr("Said elsewhere"),
            row->elsewhereSentence < 0
                ? by
                : tr("%1 says it in %2. %3").arg(silent, passageLabel(other, row->elsewhereSentence), by));
        break;
    }
}

void LinkPanel::show()
{
    const LinkRow *link = m_state->currentLinkRow();
    const Silence *silence = m_state->currentSilence();
    m_facts->setVisible(link);
    if (link) {
        m_buttons->offer(LinkButtons::Offer::Link);
        m_told->setVisible(false);
        showLink(*link);
    } else if (silence) {
        m_buttons->offer(LinkButtons::Offer::Silence);
        showSilence(*silence);
    } else {
        showUnlinked();
    }
    m_note->show(*m_state, m_author);
    showDetails();
}

void LinkPanel::showDetails()
{
    delete m_details;
    if (m_state->isEmpty())
        return;
    m_details = new LinkDetails(m_theme, *m_state, otherNotes(*m_state, m_note->target(), m_author));
    connect(m_details, &LinkDetails::linkWanted, this, &LinkPanel::linkWanted, Qt::QueuedConnection);
    m_below->insertWidget(0, m_details);
    m_content->setMaximumWidth(viewport()->width());
}

void LinkPanel::showLost()
{
    const std::unique_ptr<LostJudgements> before(std::exchange(m_lost, nullptr).data());
    const int focused = before ? before->focused() : -1;
    if (m_state->isEmpty() || m_state->judgements().unplaced().empty()) {
        if (focused >= 0)
            setFocus();
        return;
    }
    m_lost = new LostJudgements(m_theme, *m_state, m_writable);
    connect(m_lost, &LostJudgements::removeAsked, this, &LinkPanel::lostRemoveAsked, Qt::QueuedConnection);
    m_below->addWidget(m_lost);
    m_lost->show(); // else it could not have the focus yet
    if (focused >= 0)
        m_lost->focus(focused);
}

void LinkPanel::goToLost()
{
    if (!m_lost)
        return;
    m_lostWanted = true;
    m_lost->focus(0);
    scrollToLost();
    QTimer::singleShot(0, this, [this] { // everything is laid out by then
        scrollToLost();
        m_lostWanted = false;
    });
}

/// What has come just now gets its place later.
void LinkPanel::scrollToLost()
{
    if (m_lostWanted && m_lost)
        verticalScrollBar()->setValue(m_lost->mapTo(m_content, QPoint()).y());
}

void LinkPanel::setWritable(bool writable)
{
    if (std::exchange(m_writable, writable) == writable)
        return;
    m_buttons->setEnabled(writable);
    m_note->setWritable(writable);
    showLost();
}

void LinkPanel::resizeEvent(QResizeEvent *event)
{
    m_content->setMaximumWidth(viewport()->width()); // texts wrap; the panel never scrolls sideways
    QScrollArea::resizeEvent(event);
}

void LinkPanel::setAuthor(const QString &author)
{
    m_note->save();
    m_author = author;
    show();
}

void LinkPanel::saveNote()
{
    m_note->save();
}

void LinkPanel::editNote()
{
    if (!m_note->target().isValid())
        return;
    ensureWidgetVisible(m_note);
    m_note->edit();
}

} // namespace counterpart::comparison
