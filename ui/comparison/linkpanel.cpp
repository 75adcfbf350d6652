// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linkpanel.h"

#include "core/fonts/glyphs.h"
#include "ui/comparison/accounthead.h"
#include "ui/comparison/linktexts.h"
#include "ui/comparison/notepanel.h"
#include "ui/models/wording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/reviewmode.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sidebadge.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {
constexpr int ChipGap = 4;
constexpr int NameWidth = 62;
constexpr int HashEnds = 6; ///< characters of a hash at each end; the whole is in the tool tip
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

/// What a document says is never markup.
QLabel *LinkPanel::newText(const QString &text) const
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus); // many texts would make Tab useless
    return label;
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
    m_told = newText();
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
    m_acts = newText();
    m_shift = newText();
    lines->addWidget(m_acts);
    lines->addWidget(m_shift);
    m_terms = newText();
    m_score = newText();
    m_history = newText();
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
    m_details = new QWidget;
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    addNotes(*layout);
    addCommitments(*layout);
    addPassages(*layout);
    addSources(*layout);
    m_below->addWidget(m_details);
    m_content->setMaximumWidth(viewport()->width());
}

void LinkPanel::addNotes(QVBoxLayout &layout) const
{
    const QStringList notes = otherNotes(*m_state, m_note->target(), m_author);
    if (notes.isEmpty())
        return;
    layout.addWidget(new widgets::SectionLabel(m_theme, tr("Annotated here")));
    for (const QString &note : notes)
        layout.addWidget(newText(note));
}

void LinkPanel::addCommitments(QVBoxLayout &layout) const
{
    const std::vector<CommitmentHere> commitments = commitmentsHere(*m_state);
    if (commitments.empty())
        return;
    layout.addWidget(new widgets::SectionLabel(m_theme, tr("Commitments here")));
    for (const CommitmentHere &commitment : commitments) {
        auto *card = new QFrame;
        card->setProperty("look", u"card"_s);
        auto *lines = new QVBoxLayout(card);
        lines->setContentsMargins(10, 8, 10, 8);
        lines->setSpacing(2);
        QLabel *title = newText(commitment.title());
        title->setFont(m_theme.boldFont());
        lines->addWidget(title);
        auto *parties = new widgets::SideBadge(m_theme);
        parties->setSide(commitment.side, commitment.parties());
        parties->setToolTip(commitment.parties());
        lines->addWidget(parties);
        if (!commitment.due().isEmpty()) {
            QLabel *due = newText(commitment.due());
            const widgets::Colours &colours = m_theme.colours();
            due->setStyleSheet(u"color: %1"_s.arg(
                (commitment.dueState() == DueState::Overdue ? colours.overdue : colours.due).name()));
            lines->addWidget(due);
        }
        layout.addWidget(card);
    }
}

void LinkPanel::addPassages(QVBoxLayout &layout) const
{
    auto *head = new widgets::SectionLabel(m_theme, tr("Passages"));
    layout.addWidget(head);
    bool any = false;
    for (const Column column : {Column::A, Column::B}) {
        QStringList texts;
        for (const int sentence : chosenSentences(*m_state, column))
            texts.append(m_state->passage(column, sentence));
        texts.removeAll(QString());
        if (texts.isEmpty())
            continue;
        const DocumentRow &row = m_state->document(column).row;
        auto *badge = new widgets::SideBadge(m_theme);
        badge->setSide(voiceOf(row), row.issuer.isEmpty() ? models::sideName(voiceOf(row)) : row.issuer);
        badge->setToolTip(row.title);
        layout.addWidget(badge);
        QLabel *words = newText(fonts::masked(texts.join(u" … "_s), m_theme.readingFont()));
        QFont font = m_theme.readingFont();
        font.setPointSizeF(font.pointSizeF() * 0.85);
        words->setFont(font);
        layout.addWidget(words);
        any = true;
    }
    head->setVisible(any);
}

void LinkPanel::addSources(QVBoxLayout &layout) const
{
    layout.addWidget(new widgets::SectionLabel(m_theme, tr("Source")));
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(10);
    rows->setVerticalSpacing(3);
    const auto add = [&](const QString &name, const QString &value, const QString &tip) {
        if (value.isEmpty())
            return;
        auto *label = new QLabel(name);
        label->setProperty("look", u"muted"_s);
        QLabel *text = newText(value);
        text->setToolTip(tip);
        text->setAccessibleName(name);
        rows->addRow(label, text);
    };
    for (const Column column : {Column::A, Column::B}) {
        const DocumentView &document = m_state->document(column);
        const QString side = models::sideShortName(voiceOf(document.row));
        const QString &hash = document.row.sha256;
        add(tr("%1 SHA-256").arg(side),
            hash.isEmpty() ? QString() : u"%1…%2"_s.arg(hash.left(HashEnds), hash.right(HashEnds)), hash);
        add(tr("%1 retrieved").arg(side),
            QLocale().toString(document.provenance.retrieved.toLocalTime().date(), u"d MMM yyyy"_s),
            document.provenance.sourceUrl);
    }
    layout.addWidget(form);
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
