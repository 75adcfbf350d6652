// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationdetail.h"

#include "core/fonts/glyphs.h"
#include "ui/annotations/memoeditor.h"
#include "ui/models/codesmodel.h"
#include "ui/models/wording.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using domain::AnnotationId;
using domain::CodeId;

namespace {
constexpr qsizetype ShownQuote = 420;
constexpr int CodeRows = 12;
enum CandidateRole { BeginRole = Qt::UserRole, EndRole };
} // namespace

AnnotationDetail::AnnotationDetail(const widgets::Theme &theme, const models::CodesModel &codes,
                                   QWidget *parent)
    : QWidget(parent), m_theme(theme), m_codes(codes), m_stack(new QStackedLayout(this))
{
    setObjectName(u"annotationDetail"_s);
    setProperty("look", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_stack->addWidget(new widgets::EmptyState(
        theme, tr("No annotation selected"),
        tr("Select some words and press Ctrl+J, or click on a passage that is annotated.")));
    m_stack->addWidget(newPage(theme));
}

QWidget *AnnotationDetail::newPage(const widgets::Theme &theme)
{
    auto *page = new QWidget;
    m_quote = new QLabel;
    m_quote->setObjectName(u"annotationQuote"_s);
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setAccessibleName(tr("Annotated passage"));
    m_facts = new QLabel;
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setProperty("look", u"muted"_s);
    m_codeRows = new QVBoxLayout;
    m_codeRows->setSpacing(2);
    m_memo = new MemoEditor(theme);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(new widgets::SectionLabel(theme, tr("Annotation")));
    layout->addWidget(m_quote);
    layout->addWidget(m_facts);
    layout->addWidget(newCandidates(theme));
    layout->addLayout(m_codeRows);
    layout->addLayout(newButtons());
    layout->addWidget(m_memo, 1);
    const auto dress = [this, &theme] { m_quote->setFont(theme.readingFont()); };
    connect(&theme, &widgets::Theme::changed, this, dress);
    dress();
    connect(m_memo, &MemoEditor::saveAsked, this,
            [this](const QString &memo, const QString &seen) { Q_EMIT memoChanged(m_row, memo, seen); });
    connect(m_memo, &MemoEditor::left, this, &AnnotationDetail::left);
    return page;
}

QLayout *AnnotationDetail::newButtons()
{
    m_add = new QPushButton(tr("Code…"));
    m_add->setToolTip(tr("Choose a code for this annotation (Ctrl+J)"));
    m_go = new QPushButton(tr("Show"));
    m_go->setToolTip(tr("Open the document at this passage"));
    m_remove = new QPushButton(tr("Delete"));
    m_remove->setToolTip(tr("Move this annotation to the trash"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_go);
    buttons->addWidget(m_remove);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT codeWanted(m_row.id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_row.id); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        Q_EMIT passageAsked(m_row.document, m_row.anchor.range.begin, m_row.anchor.range.end);
    });
    return buttons;
}

QWidget *AnnotationDetail::newCandidates(const widgets::Theme &theme)
{
    m_orphan = new QWidget;
    m_candidates = new QListWidget;
    m_candidates->setObjectName(u"orphanCandidates"_s);
    m_candidates->setAccessibleName(tr("Possible places for the annotation"));
    m_candidates->setWordWrap(true);
    m_candidates->setMaximumHeight(190);
    m_candidates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noCandidates = new QLabel(tr("The text has no similar passage. Select where the annotation belongs and "
                                   "choose Annotate → Re-attach to Selection, or delete it."));
    m_noCandidates->setWordWrap(true);
    m_noCandidates->setProperty("look", u"muted"_s);
    m_moreCandidates = new QLabel;
    m_moreCandidates->setProperty("look", u"muted"_s);
    m_moreCandidates->hide();
    m_take = new QPushButton(tr("Attach Here"));
    m_take->setToolTip(tr("Attach the annotation to the passage selected in this list"));
    auto *layout = new QVBoxLayout(m_orphan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new widgets::SectionLabel(theme, tr("Possible places")));
    layout->addWidget(m_candidates);
    layout->addWidget(m_moreCandidates);
    layout->addWidget(m_noCandidates);
    layout->addWidget(m_take);
    m_orphan->hide();
    connect(m_take, &QPushButton::clicked, this, &AnnotationDetail::takePlace);
    connect(m_candidates, &QListWidget::itemActivated, this, &AnnotationDetail::takePlace);
    connect(m_candidates, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        Q_EMIT passageAsked(m_row.document, item->data(BeginRole).toLongLong(),
                            item->data(EndRole).toLongLong());
    });
    return m_orphan;
}

void AnnotationDetail::showNothing()
{
    save();
    m_row = {};
    m_stack->setCurrentIndex(0);
}

void AnnotationDetail::showAnnotation(const domain::AnnotationRow &row, const QString &document)
{
    const bool same = m_row.id == row.id;
    if (!same)
        save();
    m_row = row;
    const QString quote = models::shortened(row.anchor.quote, ShownQuote);
    m_quote->setText(u"“%1”"_s.arg(fonts::masked(quote, m_quote->font())));
    const QLocale locale;
    const auto time = [&locale](const QDateTime &at) {
        return locale.toString(at.toLocalTime(), QLocale::ShortFormat);
    };
    QStringList facts{document, tr("%1, %2").arg(row.author, time(row.created))};
    if (row.modified != row.created)
        facts << tr("changed %1").arg(time(row.modified));
    if (row.orphan)
        facts << tr(
            "Orphan: the text has a new revision, and this passage could not be found in it with certainty.");
    facts.removeAll(QString());
    m_facts->setText(facts.join(u"\n"_s));
    m_orphan->setVisible(row.orphan);
    m_go->setVisible(!row.orphan);
    if (!same) {
        m_candidates->clear();
        m_candidates->hide();
        m_moreCandidates->hide();
        m_noCandidates->hide();
        m_take->setEnabled(false);
    }
    showCodes();
    if (!same || !m_memo->isChanged())
        m_memo->setMemo(row.memo);
    setWritable(m_writable);
    m_stack->setCurrentIndex(1);
}

void AnnotationDetail::showCodes()
{
    while (QLayoutItem *item = m_codeRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CodeId id : m_row.codes) {
        const domain::CodeRow *code = m_codes.code(id);
        if (!code || m_codeRows->count() >= CodeRows)
            continue;
        auto *row = new QToolButton;
        row->setObjectName(u"annotationCode"_s);
        row->setText(u"✕  "_s + fontMetrics().elidedText(m_codes.path(id), Qt::ElideLeft, 210));
        row->setAccessibleName(tr("Remove the code %1").arg(code->values.name));
        row->setToolTip(tr("Remove the code “%1” from this annotation").arg(m_codes.path(id)));
        row->setEnabled(m_writable);
        row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->setStyleSheet(u"QToolButton { text-align: left; border-left: 4px solid %1; }"_s.arg(
            QColor(code->values.colour).name()));
        connect(row, &QToolButton::clicked, this, [this, id] { Q_EMIT codeUnwanted(m_row.id, id); });
        m_codeRows->addWidget(row);
    }
    if (m_row.codes.size() > CodeRows)
        m_codeRows->addWidget(new QLabel(tr("and %n more", nullptr, int(m_row.codes.size()) - CodeRows)));
}

void AnnotationDetail::setCandidates(AnnotationId id, const workspace::Annotations::Candidates &candidates)
{
    if (id != m_row.id)
        return;
    m_candidates->clear();
    for (const auto &candidate : candidates.likeliest) {
        const int likeness = static_cast<int>(std::lround(candidate.place.score * 100));
        auto *item = new QListWidgetItem(
            tr("“%1” (%2 % similar)").arg(models::shortened(candidate.text, 160)).arg(likeness),
            m_candidates);
        item->setData(BeginRole, candidate.place.range.begin);
        item->setData(EndRole, candidate.place.range.end);
    }
    const bool any = !candidates.likeliest.empty();
    m_candidates->setVisible(any);
    m_moreCandidates->setText(tr("and %n more, less similar", nullptr, candidates.leftOut));
    m_moreCandidates->setVisible(candidates.leftOut > 0);
    m_noCandidates->setVisible(!any);
    m_candidates->setCurrentRow(0);
    m_take->setVisible(any);
    m_take->setEnabled(m_writable && any);
}

void AnnotationDetail::takePlace()
{
    const QListWidgetItem *item = m_candidates->currentItem();
    if (item && m_writable)
        Q_EMIT placeAsked(m_row.id, {item->data(BeginRole).toLongLong(), item->data(EndRole).toLongLong()});
}

void AnnotationDetail::setWritable(bool writable)
{
    m_writable = writable;
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable);
    m_memo->setReadOnly(!writable);
    for (int i = 0; i < m_codeRows->count(); ++i)
        m_codeRows->itemAt(i)->widget()->setEnabled(writable);
}

void AnnotationDetail::save()
{
    if (m_row.id.isValid())
        m_memo->save();
}

void AnnotationDetail::focusMemo()
{
    if (m_row.id.isValid())
        m_memo->focusText();
}

} // namespace counterpart::annotations
