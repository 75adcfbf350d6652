// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/linkdetails.h"

#include "core/fonts/glyphs.h"
#include "ui/comparison/accounthead.h"
#include "ui/comparison/linktexts.h"
#include "ui/comparison/wordpanel.h"
#include "ui/models/wording.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sidebadge.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr int HashEnds = 6; ///< characters of a hash at each end; the whole is in the tool tip

} // namespace

LinkDetails::LinkDetails(const widgets::Theme &theme, const ComparisonState &state, const QStringList &notes)
    : m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    const bool isPair = state.currentLinkRow() || state.currentPair();
    if (state.isWordByWord() && isPair)
        m_layout->addWidget(new WordPanel(theme, state));
    addLinks(state);
    addNotes(notes);
    addCommitments(state);
    addPassages(state);
    addSources(state);
}

/// The other links of what is chosen: of a passage with several, and of two that are not linked with each
/// other.
void LinkDetails::addLinks(const ComparisonState &state)
{
    std::set<int> links;
    for (const Column column : {Column::A, Column::B}) {
        for (const int sentence : chosenSentences(state, column)) {
            const std::vector<int> &all = state.linksOf(column, sentence);
            links.insert(all.begin(), all.end());
        }
    }
    links.erase(state.currentLink());
    if (links.empty() || state.currentSilence())
        return;
    m_layout->addWidget(new widgets::SectionLabel(m_theme, state.currentLinkRow() ? tr("Other links here")
                                                                                  : tr("Other links")));
    for (const int link : links) {
        const LinkFact &fact = state.view().links[size_t(link)].fact;
        auto *button = new QToolButton;
        button->setText(u"%1 · %2"_s.arg(linkLabel(fact), models::relationName(fact.relation)));
        button->setToolTip(tr("Go to this link"));
        button->setProperty("look", u"link"_s);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, link] { Q_EMIT linkWanted(link); });
        m_layout->addWidget(button);
    }
}

void LinkDetails::addNotes(const QStringList &notes)
{
    if (notes.isEmpty())
        return;
    m_layout->addWidget(new widgets::SectionLabel(m_theme, tr("Annotated here")));
    for (const QString &note : notes)
        m_layout->addWidget(widgets::newPlainLabel(note));
}

void LinkDetails::addCommitments(const ComparisonState &state)
{
    const std::vector<CommitmentHere> commitments = commitmentsHere(state);
    if (commitments.empty())
        return;
    m_layout->addWidget(new widgets::SectionLabel(m_theme, tr("Commitments here")));
    for (const CommitmentHere &commitment : commitments) {
        auto *card = new QFrame;
        card->setProperty("look", u"card"_s);
        auto *lines = new QVBoxLayout(card);
        lines->setContentsMargins(10, 8, 10, 8);
        lines->setSpacing(2);
        QLabel *title = widgets::newPlainLabel(commitment.title());
        title->setFont(m_theme.boldFont());
        lines->addWidget(title);
        auto *parties = new widgets::SideBadge(m_theme);
        parties->setSide(commitment.side, commitment.parties());
        parties->setToolTip(commitment.parties());
        lines->addWidget(parties);
        if (!commitment.due().isEmpty()) {
            QLabel *due = widgets::newPlainLabel(commitment.due());
            const widgets::Colours &colours = m_theme.colours();
            due->setStyleSheet(u"color: %1"_s.arg(
                (commitment.dueState() == DueState::Overdue ? colours.overdue : colours.due).name()));
            lines->addWidget(due);
        }
        m_layout->addWidget(card);
    }
}

void LinkDetails::addPassages(const ComparisonState &state)
{
    auto *head = new widgets::SectionLabel(m_theme, tr("Passages"));
    m_layout->addWidget(head);
    bool any = false;
    for (const Column column : {Column::A, Column::B}) {
        QStringList texts;
        for (const int sentence : chosenSentences(state, column))
            texts.append(state.passage(column, sentence));
        texts.removeAll(QString());
        if (texts.isEmpty())
            continue;
        const DocumentRow &row = state.document(column).row;
        auto *badge = new widgets::SideBadge(m_theme);
        badge->setSide(voiceOf(row), row.issuer.isEmpty() ? models::sideName(voiceOf(row)) : row.issuer);
        badge->setToolTip(row.title);
        m_layout->addWidget(badge);
        QLabel *words = widgets::newPlainLabel(fonts::masked(texts.join(u" … "_s), m_theme.readingFont()));
        QFont font = m_theme.readingFont();
        font.setPointSizeF(font.pointSizeF() * 0.85);
        words->setFont(font);
        m_layout->addWidget(words);
        any = true;
    }
    head->setVisible(any);
}

void LinkDetails::addSources(const ComparisonState &state)
{
    m_layout->addWidget(new widgets::SectionLabel(m_theme, tr("Source")));
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
        QLabel *text = widgets::newPlainLabel(value);
        text->setToolTip(tip);
        text->setAccessibleName(name);
        rows->addRow(label, text);
    };
    for (const Column column : {Column::A, Column::B}) {
        const DocumentView &document = state.document(column);
        const QString side = models::sideShortName(voiceOf(document.row));
        const QString &hash = document.row.sha256;
        add(tr("%1 SHA-256").arg(side),
            hash.isEmpty() ? QString() : u"%1…%2"_s.arg(hash.left(HashEnds), hash.right(HashEnds)), hash);
        add(tr("%1 retrieved").arg(side),
            QLocale().toString(document.provenance.retrieved.toLocalTime().date(), u"d MMM yyyy"_s),
            document.provenance.sourceUrl);
    }
    m_layout->addWidget(form);
}

} // namespace counterpart::comparison
