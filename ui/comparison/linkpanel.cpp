// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linkpanel.h"

#include "ui/models/wording.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QLabel *newValue()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // what a document says is never markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

LinkPanel::LinkPanel(const widgets::Theme &theme, const ComparisonState &state, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_state(state)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The chosen link"));
    build();
    connect(&state, &ComparisonState::choiceChanged, this, &LinkPanel::show);
    show();
}

void LinkPanel::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    m_head = new widgets::SectionLabel(m_theme, QString());
    layout->addWidget(m_head);
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(14);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString &name, QLabel *&value) {
        value = newValue();
        value->setAccessibleName(name);
        rows->addRow(name, value);
    };
    add(tr("Why"), m_why);
    add(tr("Acts"), m_acts);
    add(tr("Terms"), m_terms);
    add(tr("Score"), m_score);
    layout->addWidget(form);
    m_onlyWithLink.push_back(form);
    addButtons(*layout);
    auto *noteHead = new widgets::SectionLabel(m_theme, tr("Note"));
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("What do you make of it? (N)"));
    m_note->setAccessibleName(tr("Note on the link"));
    m_note->setMaxLength(4000);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        const LinkRow *link = m_state.currentLinkRow();
        if (link && link->note != m_note->text())
            Q_EMIT noteEdited(m_note->text());
    });
    layout->addWidget(noteHead);
    layout->addWidget(m_note);
    m_onlyWithLink.push_back(noteHead);
    m_onlyWithLink.push_back(m_note);
    layout->addStretch();
    setWidget(content);
}

void LinkPanel::addButtons(QVBoxLayout &layout)
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(6);
    const auto add = [&](const QString &text, const QString &tip, auto act) {
        auto *button = new QPushButton(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the three share the width
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(tr("Confirm"), tr("Confirm the link (Enter)"), [this] { Q_EMIT confirmAsked(); });
    add(tr("Unlink"), tr("Reject the link (U)"), [this] { Q_EMIT unlinkAsked(); });
    add(tr("Conflict"), tr("Mark the link as a conflict (C)"),
        [this] { Q_EMIT relationAsked(LinkRelation::Conflict); });
    layout.addWidget(row);
    m_onlyWithLink.push_back(row);
}

QString LinkPanel::reasonsText(const LinkFact &fact) const
{
    QStringList words;
    QStringList reasons;
    for (const Reason &reason : fact.because) {
        if (reason.kind == u"word")
            words.append(reason.text);
        else if (reason.kind == u"topic")
            reasons.append(tr("topic %1").arg(reason.text));
        else if (reason.kind == u"act")
            reasons.append(tr("both: %1").arg(reason.text));
        else
            reasons.append(reason.text);
    }
    if (!words.isEmpty())
        reasons.append(tr("words: %1").arg(words.join(u", "_s)));
    return reasons.join(u'\n');
}

QString LinkPanel::actsText(const LinkFact &fact) const
{
    const auto act = [this](Column column, const std::vector<int> &sentences) {
        const auto &all = m_state.document(column).facts.sentences;
        return sentences.empty() || size_t(sentences.front()) >= all.size()
                   ? QString()
                   : all[size_t(sentences.front())].act.name;
    };
    QString text = u"%1 → %2"_s.arg(act(Column::A, fact.a), act(Column::B, fact.b));
    switch (fact.shift) {
    case ActShift::Softer:
        return text + u" · "_s + tr("softer");
    case ActShift::Stronger:
        return text + u" · "_s + tr("stronger");
    case ActShift::SpeakerSwapped:
        return text + u" · "_s + tr("speaker and addressee swapped");
    case ActShift::None:
        break;
    }
    return text;
}

QString LinkPanel::termsText(const LinkFact &fact) const
{
    QStringList lines;
    for (const TermPair &term : fact.terms)
        lines.append((term.kind == TermPair::Kind::EqualTerm ? u"%1 = %2"_s : u"%1 ≠ %2"_s)
                         .arg(term.aText, term.bText));
    return lines.isEmpty() ? tr("none differ") : lines.join(u'\n');
}

void LinkPanel::showLink(const LinkRow &link)
{
    m_head->setText(tr("Link · %1 · %2")
                        .arg(models::relationName(link.fact.relation), models::linkStatusName(link.status)));
    m_why->setText(link.byHand ? tr("tied by hand") : reasonsText(link.fact));
    m_acts->setText(actsText(link.fact));
    m_terms->setText(termsText(link.fact));
    const QString score = QString::number(link.fact.score, 'f', 2);
    m_score->setText(link.byHand ? u"–"_s : link.fact.score < 0.5 ? tr("%1, unsure").arg(score) : score);
    m_note->setText(link.note);
}

void LinkPanel::show()
{
    const LinkRow *link = m_state.currentLinkRow();
    for (QWidget *part : m_onlyWithLink)
        part->setVisible(link);
    if (link)
        showLink(*link);
    else
        m_head->setText(m_state.isEmpty() ? QString() : tr("No link is chosen"));
}

void LinkPanel::editNote()
{
    if (m_state.currentLinkRow())
        m_note->setFocus(Qt::ShortcutFocusReason);
}

} // namespace counterpart::comparison
