// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querypane.h"

#include "core/workspace/console/console.h"
#include "ui/models/wording.h"
#include "ui/query/examples.h"
#include "ui/query/sqleditor.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <initializer_list>

namespace counterpart::query {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestColumn = 420;
constexpr int RowsToMeasure = 60;
constexpr qsizetype LongestInMenu = 80;
constexpr int LongestSeconds = 600;
constexpr qsizetype LongestProblem = 600; ///< characters
constexpr int ViewLetters = 22;           ///< of the names of views
constexpr int Arrows = 48;                ///< pixels in the number box beside what it says

QString oneLine(const QString &sql)
{
    return models::shortened(sql, LongestInMenu);
}

} // namespace

QueryPane::QueryPane(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_views(new QTreeWidget), m_editor(new SqlEditor(theme)),
      m_run(new QPushButton(tr("Run"))), m_cancel(new QPushButton(tr("Stop"))),
      m_export(new QPushButton(tr("Export CSV…"))), m_seconds(new QSpinBox),
      m_status(new widgets::ElidedLabel), m_table(new QTableView),
      m_empty(new widgets::EmptyState(theme, {}, {})), m_stack(new QStackedLayout)
{
    auto *vertical = new QSplitter(Qt::Vertical);
    vertical->setObjectName(u"querySplitter"_s);
    vertical->addWidget(newEditor());
    vertical->addWidget(newResults());
    vertical->setStretchFactor(1, 1);
    vertical->setSizes({190, 400});
    vertical->setCollapsible(0, false);
    auto *horizontal = new QSplitter;
    horizontal->setObjectName(u"queryViewsSplitter"_s);
    horizontal->addWidget(newViews(theme));
    horizontal->addWidget(vertical);
    horizontal->setStretchFactor(1, 1);
    horizontal->setSizes({190, 700});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(horizontal);
    connect(m_editor, &SqlEditor::runAsked, this, &QueryPane::run);
    connect(m_run, &QPushButton::clicked, this, &QueryPane::run);
    connect(m_cancel, &QPushButton::clicked, this, &QueryPane::cancelAsked);
    connect(m_export, &QPushButton::clicked, this, &QueryPane::exportAsked);
    connect(m_seconds, &QSpinBox::valueChanged, this, &QueryPane::secondsChanged);
    connect(&theme, &widgets::Theme::changed, this, &QueryPane::fitLetters);
    fitLetters();
    clear();
}

void QueryPane::fitLetters()
{
    const QFontMetrics metrics(m_theme.font());
    m_viewsPanel->setMinimumWidth(metrics.averageCharWidth() * ViewLetters);
    const QString widest = m_seconds->prefix() + QString::number(LongestSeconds) + m_seconds->suffix();
    m_seconds->setMinimumWidth(metrics.horizontalAdvance(widest) + Arrows);
}

QWidget *QueryPane::newViews(const widgets::Theme &theme)
{
    m_views->setObjectName(u"queryViews"_s);
    m_views->setAccessibleName(tr("Views that can be queried, with their columns"));
    m_views->setProperty("look", u"panel"_s);
    m_views->setHeaderHidden(true);
    m_views->setToolTip(tr("Press Return or double-click to insert the name into the query"));
    const auto write = [this](const QTreeWidgetItem *item) {
        m_editor->insertPlainText(item->text(0));
        m_editor->setFocus();
    };
    connect(m_views, &QTreeWidget::itemActivated, this, write);
    m_viewsPanel = new QWidget;
    m_viewsPanel->setProperty("look", u"panel"_s);
    m_viewsPanel->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(m_viewsPanel);
    layout->setContentsMargins(10, 10, 4, 4);
    layout->addWidget(new widgets::SectionLabel(theme, tr("Views")));
    layout->addWidget(m_views);
    return m_viewsPanel;
}

QToolButton *QueryPane::newMenuButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text + u" ▾"_s);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("look", u"button"_s);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

QWidget *QueryPane::newBar()
{
    m_run->setObjectName(u"queryRun"_s);
    m_run->setToolTip(tr("Run the query (Ctrl+Return)"));
    m_run->setAccessibleName(m_run->toolTip());
    m_cancel->setObjectName(u"queryStop"_s);
    m_cancel->setToolTip(tr("Stop the running query"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_seconds->setObjectName(u"querySeconds"_s);
    m_seconds->setRange(1, LongestSeconds);
    m_seconds->setValue(DefaultSeconds);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setPrefix(tr("time limit "));
    m_seconds->setToolTip(tr("A query that runs longer is stopped"));
    m_seconds->setAccessibleName(m_seconds->toolTip());
    QToolButton *starts = newMenuButton(tr("Examples"), tr("Queries to start from"));
    starts->setObjectName(u"queryExamples"_s);
    fillExamples(starts->menu());
    m_historyButton = newMenuButton(tr("History"), tr("Recent queries"));
    m_historyButton->setObjectName(u"queryHistory"_s);
    auto *bar = new QWidget;
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(12, 6, 12, 6);
    auto *line = new widgets::FlowLayout(widgets::Theme::Space); // of large letters in two lines
    const std::initializer_list<QWidget *> parts = {m_run, m_cancel, m_seconds, starts, m_historyButton};
    for (QWidget *part : parts)
        line->addWidget(part);
    layout->addLayout(line);
    return bar;
}

QWidget *QueryPane::newEditor()
{
    m_editor->setObjectName(u"queryEditor"_s);
    m_editor->setAccessibleName(tr("Query in SQL"));
    m_editor->setPlaceholderText(tr("SELECT title, published FROM v_documents ORDER BY published"));
    auto *box = new QWidget;
    box->setProperty("look", u"paper"_s);
    box->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newBar());
    layout->addWidget(widgets::newHairline());
    auto *inner = new QHBoxLayout;
    inner->setContentsMargins(10, 6, 6, 6);
    inner->addWidget(m_editor);
    layout->addLayout(inner, 1);
    return box;
}

QWidget *QueryPane::newFoot()
{
    m_status->setObjectName(u"queryStatus"_s);
    m_status->setProperty("look", u"muted"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_export->setObjectName(u"queryExport"_s);
    m_export->setToolTip(tr("Save the rows as a CSV file"));
    m_export->setAccessibleName(m_export->toolTip());
    auto *foot = new QWidget;
    foot->setProperty("look", u"footer"_s);
    foot->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(12, 4, 12, 4);
    line->addWidget(m_status, 1);
    line->addWidget(m_export);
    return foot;
}

QWidget *QueryPane::newResults()
{
    m_table->setObjectName(u"queryResults"_s);
    m_table->setAccessibleName(tr("Result rows"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(true);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_table, &QTableView::activated, this, &QueryPane::open);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    layout->addWidget(newFoot());
    return box;
}

void QueryPane::fillExamples(QMenu *menu)
{
    for (const Example &example : examples())
        menu->addAction(example.title, this, [this, sql = example.sql] {
            setSql(sql);
            run();
        });
}

void QueryPane::setViews(const std::vector<workspace::QueryView> &views)
{
    m_views->clear();
    for (const workspace::QueryView &view : views) {
        auto *item = new QTreeWidgetItem(m_views, {view.name});
        item->setToolTip(0, view.columns.join(u", "_s));
        for (const QString &column : view.columns)
            new QTreeWidgetItem(item, {column});
    }
}

QString QueryPane::sql() const
{
    return m_editor->toPlainText();
}

void QueryPane::setSql(const QString &sql)
{
    // One step that can be undone, unlike setPlainText().
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(sql);
    m_editor->setTextCursor(cursor);
}

int QueryPane::seconds() const
{
    return m_seconds->value();
}

void QueryPane::setSeconds(int seconds)
{
    m_seconds->setValue(seconds);
}

void QueryPane::setHistory(const QStringList &history)
{
    m_history = history.first(std::min<qsizetype>(history.size(), MostRemembered));
    fillHistory();
}

void QueryPane::remember(const QString &sql)
{
    QStringList history = m_history;
    history.removeAll(sql);
    history.prepend(sql);
    setHistory(history);
    Q_EMIT historyChanged();
}

void QueryPane::fillHistory()
{
    QMenu *menu = m_historyButton->menu();
    menu->clear();
    for (const QString &sql : std::as_const(m_history))
        menu->addAction(oneLine(sql).replace(u'&', u"&&"_s), this, [this, sql] {
            setSql(sql);
            focusEditor();
        });
    m_historyButton->setEnabled(!m_history.isEmpty());
}

void QueryPane::run()
{
    const QTextCursor cursor = m_editor->textCursor();
    const QString chosen = cursor.hasSelection() ? cursor.selection().toPlainText() : sql();
    if (m_running || chosen.trimmed().isEmpty())
        return;
    remember(chosen.trimmed());
    Q_EMIT runAsked(chosen);
}

void QueryPane::setRunning(bool running)
{
    m_running = running;
    m_run->setEnabled(!running);
    m_cancel->setEnabled(running);
    if (!running)
        return;
    m_clock.start();
    m_status->setText(tr("Running…"));
    m_export->setEnabled(false);
}

void QueryPane::markOutdated()
{
    if (m_model.columnCount() > 0 && !isRunning() && !std::exchange(m_isOutdated, true))
        m_status->setText(tr("%1 · the store has changed: run the query again").arg(m_status->text()));
}

void QueryPane::showAnswer(base::Result<workspace::QueryResult> answer)
{
    setRunning(false);
    m_isOutdated = false;
    if (!answer) {
        showProblem(answer.error());
        return;
    }
    const QString seconds = QLocale().toString(double(m_clock.elapsed()) / 1000, 'f', 2);
    const bool cut = answer->isCut;
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the query orders them
    m_model.setResult(std::move(*answer));
    fitColumns();
    const int rows = m_model.rowCount();
    m_status->setText(cut ? tr("First %1 rows in %2 s. There are more: narrow the query or raise its LIMIT.")
                                .arg(QLocale().toString(rows), seconds)
                          : tr("%1 in %2 s").arg(tr("%n row(s)", nullptr, rows), seconds));
    if (rows > 0 && m_model.namesAnything())
        m_status->setText(m_status->text() + u" · "_s + tr("double-click a row to open what it names"));
    m_export->setEnabled(true);
    if (rows == 0)
        m_empty->setTexts(tr("No rows"), tr("The query returned no rows."));
    m_stack->setCurrentIndex(rows == 0 ? 0 : 1);
}

void QueryPane::open(const QModelIndex &index)
{
    const QModelIndex cell = m_model.namingCell(index);
    if (!cell.isValid())
        Q_EMIT openAsked(workspace::Named::Nothing, 0, {});
    else
        Q_EMIT openAsked(workspace::Named(cell.data(ResultModel::NamedRole).toInt()),
                         cell.data(ResultModel::NamedIdRole).toLongLong(), m_model.passageIn(cell.row()));
}

void QueryPane::showProblem(const base::Error &error)
{
    m_model.setResult({});
    m_export->setEnabled(false);
    m_empty->setTexts(error.isCancelled() ? tr("Stopped") : tr("The query failed"),
                      error.isCancelled() ? tr("The query was stopped before it finished.")
                                          : models::shortened(error.line(), LongestProblem));
    m_status->setText(error.isCancelled() ? tr("Stopped") : tr("No result"));
    m_stack->setCurrentIndex(0);
}

void QueryPane::fitColumns()
{
    m_table->horizontalHeader()->setResizeContentsPrecision(RowsToMeasure);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_theme.font()).height() + 8);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(WidestColumn, m_table->columnWidth(column) + 8));
}

void QueryPane::clear()
{
    setRunning(false);
    m_model.setResult({});
    m_views->clear();
    m_export->setEnabled(false);
    m_status->clear();
    fillHistory();
    m_empty->setTexts(tr("Query the store with SQL"),
                      tr("Write a SELECT over the views on the left and press Ctrl+Return, or start from an "
                         "example. Queries can only read and never change the store."));
    m_stack->setCurrentIndex(0);
}

void QueryPane::focusEditor()
{
    m_editor->setFocus();
}

} // namespace counterpart::query
