// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linkpanel.h"

#include "ui/comparison/accounthead.h"
#include "ui/comparison/linkdetails.h"
#include "ui/comparison/linktexts.h"
#include "ui/comparison/notepanel.h"
#include "ui/models/wording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/reviewmode.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {
constexpr int ChipGap = 4;
constexpr int NameWidth = 62;
} // namespace

LinkPanel::LinkPanel(const widgets::Theme &theme, const ComparisonState &state,
                     const widgets::ReviewMode &review, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_state(&state), m_review(review)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The chosen link"));
    build();
    connect(&theme, &widgets::Theme::changed, this, &LinkPanel::show);
    connect(&review, &widgets::ReviewMode::changed, this, &LinkPanel::nameButtons);
    setState(state);
}

void LinkPanel::setState(const ComparisonState &state)
{
    disconnect(m_state, nullptr, this, nullptr);
    m_state = &state;
    connect(m_state, &ComparisonState::choiceChanged, this, &LinkPanel::show);
    show();
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
    m_told = widgets::newPlainText();
    m_onlyWithSilence.push_back(m_told);
    layout->addWidget(m_told);
    QWidget *facts = newFacts();
    m_onlyWithLink.push_back(facts);
    layout->addWidget(facts);
    layout->addWidget(newButtons());
    m_note = new NotePanel(m_theme, *m_state);
    connect(m_note, &NotePanel::edited, this, &LinkPanel::noteEdited);
    connect(m_note, &NotePanel::left, this, &LinkPanel::noteLeft);
    layout->addWidget(m_note);
    m_below = new QVBoxLayout;
    layout->addLayout(m_below);
    layout->addStretch();
    setWidget(m_content);
}

QWidget *LinkPanel::newFacts()
{
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(10);
    rows->setVerticalSpacing(6);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    const auto add = [&](const QString &name, QWidget *value) {
        value->setAccessibleName(name);
        auto *label = new QLabel(name);
        label->setProperty("look", u"muted"_s);
        label->setFixedWidth(NameWidth);
        rows->addRow(label, value);
    };
    m_why = new QWidget;
    new widgets::FlowLayout(ChipGap, m_why);
    auto *acts = new QWidget;
    auto *lines = new QVBoxLayout(acts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_acts = widgets::newPlainText();
    m_shift = widgets::newPlainText();
    lines->addWidget(m_acts);
    lines->addWidget(m_shift);
    m_terms = widgets::newPlainText();
    m_score = widgets::newPlainText();
    m_history = widgets::newPlainText();
    add(tr("Why"), m_why);
    add(tr("Acts"), acts);
    add(tr("Terms"), m_terms);
    add(tr("Score"), m_score);
    add(tr("History"), m_history);
    return form;
}

QWidget *LinkPanel::newButtons()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(5);
    const auto add = [&](const QString &text, const QString &key, const QString &tip, auto act) {
        auto *button = new QPushButton;
        button->setProperty("look", u"narrow"_s);
        button->setFixedHeight(button->fontMetrics().height() + 12);     // whatever font has the key's sign
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // they share the width
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        m_buttons.push_back({button, text, tip, key});
        return button;
    };
    add(tr("Confirm"), u"⏎"_s, tr("Confirm it"), [this] { Q_EMIT confirmAsked(); });
    m_onlyWithLink.push_back(
        add(tr("Unlink"), u"U"_s, tr("Reject the link"), [this] { Q_EMIT rejectAsked(); }));
    m_onlyWithLink.push_back(add(tr("Conflict"), u"C"_s, tr("Mark the link as a conflict"),
                                 [this] { Q_EMIT relationAsked(LinkRelation::Conflict); }));
    m_onlyWithSilence.push_back(
        add(tr("Said otherwise"), u"U"_s, tr("It is said in other words"), [this] { Q_EMIT rejectAsked(); }));
    m_withEither.push_back(row);
    nameButtons();
    return row;
}

/// A key is named while it acts.
void LinkPanel::nameButtons()
{
    for (const Button &named : m_buttons) {
        named.button->setText(m_review.isOn() ? u"%1 %2"_s.arg(named.text, named.key) : named.text);
        named.button->setToolTip(m_review.isOn() ? u"%1 (%2)"_s.arg(named.tip, named.key) : named.tip);
        named.button->setAccessibleName(named.button->toolTip());
    }
}

void LinkPanel::showReasons(const QStringList &reasons)
{
    while (QLayoutItem *item = m_why->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QFontMetrics metrics(m_theme.smallFont());
    for (const QString &reason : reasons) {
        auto *chip = new QLabel(metrics.elidedText(reason, Qt::ElideRight, 160));
        chip->setTextFormat(Qt::PlainText);
        chip->setFont(m_theme.smallFont());
        chip->setToolTip(reason);
        chip->setProperty("look", u"chip"_s);
        m_why->layout()->addWidget(chip);
    }
}

void LinkPanel::showLink(const LinkRow &link)
{
    m_head->setText(tr("Link · %1 · %2")
                        .arg(models::relationName(link.fact.relation), models::linkStatusName(link.status)));
    showReasons(link.byHand ? QStringList{tr("tied by hand")} : reasonTexts(link.fact));
    m_acts->setText(actsText(*m_state, link.fact));
    m_shift->setText(shiftText(link.fact.shift));
    m_shift->setVisible(!m_shift->text().isEmpty());
    m_shift->setFont(m_theme.boldFont());
    m_shift->setStyleSheet(u"color: %1"_s.arg(m_theme.colours().shift.name()));
    m_terms->setText(termsText(link.fact));
    m_score->setText(scoreText(link));
    m_history->setText(historyText(link));
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
        head = tr("Said in other words");
        told = tr("A person finds that the account of %1 speaks of %2 in other words.");
        break;
    }
    m_head->setText(head);
    m_told->setText(told.arg(silent, topic));
}

/// Of a passage without a link.
void LinkPanel::showAlone()
{
    const QString gap = m_state->gap();
    m_head->setText(m_state->isEmpty() ? QString() : gap.isEmpty() ? tr("Only here") : tr("Not judged"));
    m_told->setVisible(!gap.isEmpty());
    m_told->setText(
        tr("Whether the other side says the same cannot be told: %1. Read both, and link by hand what "
           "says the same (L).")
            .arg(gap));
}

void LinkPanel::show()
{
    const LinkRow *link = m_state->currentLinkRow();
    const Silence *silence = m_state->currentSilence();
    const auto showAll = [](const std::vector<QWidget *> &parts, bool visible) {
        for (QWidget *part : parts)
            part->setVisible(visible);
    };
    showAll(m_withEither, link || silence);
    showAll(m_onlyWithLink, link);
    showAll(m_onlyWithSilence, silence);
    if (link)
        showLink(*link);
    else if (silence)
        showSilence(*silence);
    else
        showAlone();
    m_note->show(*m_state, m_author);
    showDetails();
}

void LinkPanel::showDetails()
{
    delete m_details;
    if (m_state->isEmpty())
        return;
    m_details = new LinkDetails(m_theme, *m_state, m_note->target(), m_author);
    m_below->addWidget(m_details);
    m_content->setMaximumWidth(viewport()->width());
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
