// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/revisionview.h"

#include "core/fonts/glyphs.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

namespace {

/// "2 · 14 Nov 2022, 3 words added, 1 removed".
QString labelOf(const domain::RevisionRow &row)
{
    QString label = RevisionView::tr("%1 · retrieved %2")
                        .arg(row.number)
                        .arg(QLocale().toString(row.retrieved.date(), u"d MMM yyyy"_s));
    if (row.silent)
        label += u" · "_s + RevisionView::tr("unannounced edit");
    return label;
}

} // namespace

RevisionView::RevisionView(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_choices(new QWidget), m_before(new QComboBox),
      m_after(new QComboBox), m_summary(new QLabel), m_previous(new QToolButton), m_next(new QToolButton),
      m_text(new QTextBrowser)
{
    m_summary->setObjectName(u"revisionSummary"_s);
    m_summary->setWordWrap(true);
    m_text->setObjectName(u"revisionText"_s);
    m_text->setAccessibleName(tr("What changed"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(24);
    setUpChoices();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Theme::Space);
    layout->addWidget(m_choices);
    layout->addLayout(newHead());
    layout->addWidget(m_text, 1);
    connect(&theme, &widgets::Theme::changed, this, &RevisionView::paint);
}

void RevisionView::focusText()
{
    m_text->setFocus();
}

void RevisionView::setUpChoices()
{
    m_before->setObjectName(u"revisionBefore"_s);
    m_before->setAccessibleName(tr("Earlier revision"));
    m_before->setToolTip(tr("Earlier revision"));
    m_after->setObjectName(u"revisionAfter"_s);
    m_after->setAccessibleName(tr("Later revision"));
    m_after->setToolTip(tr("Later revision"));
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(m_before);
    choices->addWidget(new QLabel(u"→"_s));
    choices->addWidget(m_after);
    choices->addStretch();
    connect(m_before, &QComboBox::currentIndexChanged, this, &RevisionView::choose);
    connect(m_after, &QComboBox::currentIndexChanged, this, &RevisionView::choose);
}

/// What changed in a word, and the walk from change to change.
QLayout *RevisionView::newHead()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    for (const auto &[button, text, key, backwards] :
         {std::tuple(m_previous, tr("Previous change"), QKeySequence(u"Shift+F7"_s), true),
          std::tuple(m_next, tr("Next change"), QKeySequence(u"F7"_s), false)}) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setShortcut(key);
        button->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, this, [this, back = backwards] { step(back); });
        head->addWidget(button);
    }
    return head;
}

void RevisionView::setRevisions(const std::vector<domain::RevisionRow> &revisions)
{
    {
        const QSignalBlocker quietBefore(m_before);
        const QSignalBlocker quietAfter(m_after);
        m_revisions = revisions;
        m_before->clear();
        m_after->clear();
        for (const domain::RevisionRow &row : revisions) {
            m_before->addItem(labelOf(row), row.id.value);
            m_after->addItem(labelOf(row), row.id.value);
        }
        m_before->setCurrentIndex(revisions.size() > 1 ? 1 : 0);
        m_after->setCurrentIndex(0);
    }
    m_choices->show();
    choose();
}

void RevisionView::setFixed(const QString &before, const QString &after)
{
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    m_revisions.clear();
    m_before->clear();
    m_after->clear();
    m_before->addItem(before);
    m_after->addItem(after);
}

void RevisionView::choose()
{
    if (m_before->currentIndex() >= 0 && m_after->currentIndex() >= 0 && !m_revisions.empty())
        Q_EMIT comparisonRequested(domain::RevisionId(m_before->currentData().toLongLong()),
                                   domain::RevisionId(m_after->currentData().toLongLong()));
}

void RevisionView::showComparison(const workspace::RevisionComparison &comparison)
{
    m_comparison = comparison;
    m_current = -1;
    paint();
    QString text = m_changes.empty() ? tr("The texts are identical.")
                                     : tr("%1: %2, %3.")
                                           .arg(tr("%n change(s)", nullptr, int(m_changes.size())),
                                                tr("%n word(s) added", nullptr, comparison.added),
                                                tr("%n word(s) removed", nullptr, comparison.removed));
    const qsizetype after = m_after->currentIndex();
    if (after >= 0 && size_t(after) < m_revisions.size() && m_revisions[size_t(after)].silent)
        text += u' ' + tr("The text does not mention that it was changed.");
    m_summary->setText(text);
    m_previous->setEnabled(!m_changes.empty());
    m_next->setEnabled(!m_changes.empty());
    if (!m_changes.empty())
        step(false);
}

void RevisionView::paint()
{
    const widgets::Colours &colours = m_theme.colours();
    QTextCharFormat same;
    same.setFont(m_theme.readingFont());
    same.setForeground(colours.text);
    QTextCharFormat gone = same;
    gone.setFontStrikeOut(true);
    gone.setForeground(colours.conflictText);
    gone.setBackground(colours.errorSoft);
    QTextCharFormat added = same;
    added.setFontUnderline(true);
    added.setForeground(colours.said);
    added.setBackground(colours.accentSoft);
    m_changes.clear();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    const auto shown = [&same](QStringView words) { return fonts::masked(words.toString(), same.font()); };
    for (const text::DiffRun &run : m_comparison.runs) {
        const int begin = cursor.position();
        if (run.same) {
            cursor.insertText(shown(run.after.in(m_comparison.after)), same);
            continue;
        }
        cursor.insertText(shown(run.before.in(m_comparison.before)), gone);
        cursor.insertText(shown(run.after.in(m_comparison.after)), added);
        m_changes.emplace_back(begin, cursor.position());
    }
    cursor.endEditBlock();
    mark();
}

void RevisionView::step(bool backwards)
{
    const int count = changes();
    if (count == 0)
        return;
    m_current =
        m_current < 0 ? (backwards ? count - 1 : 0) : (m_current + (backwards ? count - 1 : 1)) % count;
    mark();
}

void RevisionView::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_current >= 0 && m_current < changes()) {
        const auto [begin, end] = m_changes[size_t(m_current)];
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(begin);
        m_text->setTextCursor(mark.cursor);
        mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
        mark.format.setBackground(m_theme.colours().mark);
        marks.append(mark);
        m_text->ensureCursorVisible();
    }
    m_text->setExtraSelections(marks);
}

} // namespace counterpart::reader
