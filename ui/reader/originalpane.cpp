// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/originalpane.h"

#include "core/text/joining.h"
#include "core/workspace/documents/documents.h"
#include "ui/reader/readouthighlighter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

namespace counterpart::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostMarked = 400; ///< pieces of one passage; markup may part every word

/// Name of the library's definition that highlights the source of a format; empty for none.
QString definitionFor(const QString &format)
{
    if (format == u"html" || format == u"mhtml")
        return u"HTML"_s;
    if (format == u"rss")
        return u"XML"_s;
    if (format == u"json")
        return u"JSON"_s;
    return format == u"markdown" ? u"Markdown"_s : QString();
}

bool hasPages(const QString &format)
{
    return format == u"pdf" || format == u"scan";
}

} // namespace

OriginalPane::OriginalPane(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_facts(new widgets::ElidedLabel), m_places(new QStackedWidget),
      m_source(new QPlainTextEdit), m_highlighter(new ReadoutHighlighter(*m_source->document(), this)),
      m_unshown(new widgets::EmptyState(theme, {}, {}))
{
    m_facts->setObjectName(u"originalFacts"_s);
    auto *save = new QToolButton;
    save->setText(tr("Save As…"));
    save->setAccessibleName(tr("Save the original as a file"));
    save->setToolTip(save->accessibleName());
    save->setProperty("look", u"button"_s);
    connect(save, &QToolButton::clicked, this, &OriginalPane::saveRequested);
    auto *bar = new QWidget;
    bar->setProperty("look", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(14, 6, 10, 6);
    line->addWidget(m_facts, 1);
    line->addWidget(save);
    m_source->setObjectName(u"originalSource"_s);
    m_source->setReadOnly(true);
    m_source->setUndoRedoEnabled(false);
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setAccessibleName(tr("Original of the document"));
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_places->addWidget(new QWidget); // Place::Waiting
    m_places->addWidget(m_source);
    m_places->addWidget(new QWidget); // Place::Pages, until a view of pages comes
    m_places->addWidget(m_unshown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_places, 1);
    connect(&theme, &widgets::Theme::changed, this, &OriginalPane::dress);
    dress();
}

void OriginalPane::dress()
{
    m_source->setFont(m_theme.monospaceFont());
    m_source->document()->setDocumentMargin(12);
    highlight();
}

void OriginalPane::setPageView(QWidget *pages)
{
    QWidget *old = m_places->widget(int(Place::Pages));
    m_places->insertWidget(int(Place::Pages), pages);
    m_places->removeWidget(old);
    delete old;
    m_hasPageView = true;
}

void OriginalPane::turnTo(Place place)
{
    m_places->setCurrentIndex(int(place));
}

void OriginalPane::clear()
{
    m_document = {};
    m_map = {};
    m_shown = {};
    m_facts->setText({});
    m_source->clear();
    turnTo(Place::Waiting);
}

void OriginalPane::setOriginal(domain::DocumentId document, const workspace::OriginalView &original)
{
    clear();
    m_document = document;
    const bool isLost = !original.text.isNull() && original.map.runs().empty();
    m_facts->setText(text::joined({original.encoding, QLocale().formattedDataSize(original.bytes),
                                   original.isShort ? tr("only the beginning is shown") : QString(),
                                   isLost ? tr("positions are not known") : QString(), original.file},
                                  u" · "));
    if (!original.text.isNull()) {
        showSource(original);
    } else if (hasPages(original.format) && m_hasPageView) {
        turnTo(Place::Pages);
        Q_EMIT pagesShown(document, original.format);
    } else {
        m_unshown->setTexts(tr("This original is not text"),
                            tr("%1 (%2) is stored unchanged. Save it to open it in another program.")
                                .arg(original.file, original.format.toUpper()));
        turnTo(Place::Unshown);
    }
}

void OriginalPane::showSource(const workspace::OriginalView &original)
{
    m_map = original.map;
    m_shown = ShownOriginal(original.text);
    m_source->setExtraSelections({});
    m_source->setPlainText(m_shown.text());
    turnTo(Place::Source);
    const QString definition = definitionFor(original.format);
    if (definition != m_definition || (!m_syntax && !definition.isEmpty())) {
        m_definition = definition;
        m_syntax.reset();
        if (!definition.isEmpty())
            widgets::Syntax::prepare(definition, this,
                                     [this, definition](std::shared_ptr<widgets::Syntax> made) {
                                         if (m_definition != definition)
                                             return;
                                         m_syntax = std::move(made);
                                         highlight();
                                     });
    }
    highlight();
}

void OriginalPane::highlight()
{
    if (!m_syntax || m_definition.isEmpty()) {
        m_highlighter->setDefinition({});
        m_highlighter->start({});
        return;
    }
    m_highlighter->setTheme(m_syntax->theme(m_theme.syntaxTheme()));
    m_highlighter->setDefinition(m_syntax->definition(m_definition));
    m_highlighter->start({});
}

std::vector<text::Range> OriginalPane::originalRanges(text::Range range) const
{
    std::vector<text::Range> found;
    const auto &runs = m_map.runs();
    auto run = std::ranges::upper_bound(runs, range.begin, {}, &text::OffsetMap::Run::clean);
    if (run != runs.begin())
        --run;
    for (; run != runs.end() && run->clean < range.end && found.size() < MostMarked; ++run) {
        const qsizetype begin = std::max(range.begin, run->clean);
        const qsizetype end = std::min(range.end, run->clean + run->length);
        if (begin < end)
            found.push_back({run->original + begin - run->clean, run->original + end - run->clean});
    }
    return found;
}

void OriginalPane::markPassage(text::Range range)
{
    if (m_places->currentIndex() == int(Place::Pages)) {
        Q_EMIT pagePassageMarked(range);
        return;
    }
    if (m_places->currentIndex() != int(Place::Source))
        return;
    QList<QTextEdit::ExtraSelection> marks;
    const qsizetype last = m_source->document()->characterCount() - 1;
    for (const text::Range &piece : originalRanges(range)) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(m_theme.colours().mark);
        mark.cursor = QTextCursor(m_source->document());
        mark.cursor.setPosition(int(std::min(m_shown.toShown(piece.begin), last)));
        mark.cursor.setPosition(int(std::min(m_shown.toShown(piece.end), last)), QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    m_source->setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    QTextCursor begin(m_source->document());
    begin.setPosition(marks.first().cursor.selectionStart());
    m_source->setTextCursor(begin);
    m_source->centerCursor();
}

} // namespace counterpart::reader
