// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linkdetails.h"

#include "core/domain/accounts.h"
#include "core/fonts/glyphs.h"
#include "ui/comparison/linktexts.h"
#include "ui/models/wording.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sidebadge.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {
constexpr int HashEnds = 6; ///< characters of a hash at each end; the whole is in the tool tip
} // namespace

LinkDetails::LinkDetails(const widgets::Theme &theme, const ComparisonState &state, const NoteTarget &target,
                         const QString &author)
    : m_theme(theme), m_state(state)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    addNotes(*layout, otherNotes(state, target, author));
    addCommitments(*layout);
    addPassages(*layout);
    addSources(*layout);
}

void LinkDetails::addNotes(QVBoxLayout &layout, const QStringList &notes) const
{
    if (notes.isEmpty())
        return;
    layout.addWidget(new widgets::SectionLabel(m_theme, tr("Annotated here")));
    for (const QString &note : notes)
        layout.addWidget(widgets::newPlainText(note));
}

void LinkDetails::addCommitments(QVBoxLayout &layout) const
{
    const std::vector<CommitmentHere> commitments = commitmentsHere(m_state);
    if (commitments.empty())
        return;
    layout.addWidget(new widgets::SectionLabel(m_theme, tr("Commitments here")));
    for (const CommitmentHere &commitment : commitments)
        layout.addWidget(newCard(commitment));
}

QWidget *LinkDetails::newCard(const CommitmentHere &commitment) const
{
    auto *card = new QFrame;
    card->setProperty("look", u"card"_s);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(10, 8, 10, 8);
    lines->setSpacing(2);
    QLabel *title = widgets::newPlainText(commitment.title());
    title->setFont(m_theme.boldFont());
    lines->addWidget(title);
    auto *parties = new widgets::SideBadge(m_theme);
    parties->setSide(commitment.side, commitment.parties());
    parties->setToolTip(commitment.parties());
    lines->addWidget(parties);
    if (!commitment.due().isEmpty()) {
        QLabel *due = widgets::newPlainText(commitment.due());
        const widgets::Colours &colours = m_theme.colours();
        due->setStyleSheet(u"color: %1"_s.arg(
            (commitment.dueState() == DueState::Overdue ? colours.overdue : colours.due).name()));
        lines->addWidget(due);
    }
    return card;
}

void LinkDetails::addPassages(QVBoxLayout &layout) const
{
    auto *head = new widgets::SectionLabel(m_theme, tr("Passages"));
    layout.addWidget(head);
    bool any = false;
    for (const Column column : {Column::A, Column::B}) {
        QStringList texts;
        for (const int sentence : chosenSentences(m_state, column))
            texts.append(m_state.passage(column, sentence));
        texts.removeAll(QString());
        if (texts.isEmpty())
            continue;
        const DocumentRow &row = m_state.document(column).row;
        auto *badge = new widgets::SideBadge(m_theme);
        badge->setSide(voiceOf(row), row.issuer.isEmpty() ? models::sideName(voiceOf(row)) : row.issuer);
        badge->setToolTip(row.title);
        layout.addWidget(badge);
        QLabel *words = widgets::newPlainText(fonts::masked(texts.join(u" … "_s), m_theme.readingFont()));
        QFont font = m_theme.readingFont();
        font.setPointSizeF(font.pointSizeF() * 0.85);
        words->setFont(font);
        layout.addWidget(words);
        any = true;
    }
    head->setVisible(any);
}

void LinkDetails::addSources(QVBoxLayout &layout) const
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
        QLabel *text = widgets::newPlainText(value);
        text->setToolTip(tip);
        text->setAccessibleName(name);
        rows->addRow(label, text);
    };
    for (const Column column : {Column::A, Column::B}) {
        const DocumentView &document = m_state.document(column);
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

} // namespace counterpart::comparison
