// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/documents.h"
#include "ui/reader/shownoriginal.h"
#include "ui/widgets/syntax.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace counterpart::widgets {
class ElidedLabel;
class EmptyState;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::reader {

class ReadoutHighlighter;

/// The original of a document beside its clean text: raw text or source with its encoding told, pages where
/// it has some, or a word on how to look at it. A passage of the clean text is marked where it stands. GUI
/// thread.
class OriginalPane : public QWidget
{
    Q_OBJECT

public:
    explicit OriginalPane(const widgets::Theme &theme, QWidget *parent = nullptr);
    /// Shows \p original of \p document.
    void setOriginal(domain::DocumentId document, const workspace::OriginalView &original);
    void clear();
    [[nodiscard]] domain::DocumentId document() const { return m_document; }
    /// \p range: into the clean text. Marks and shows where it was taken from, where that is known.
    void markPassage(text::Range range);

    /// Takes the view of originals that have pages (format "pdf", "scan"): it is shown for them from now on,
    /// and hears of them by pagesShown() and pagePassageMarked(). Owned by the pane.
    void setPageView(QWidget *pages);
    [[nodiscard]] QPlainTextEdit *source() const { return m_source; }

Q_SIGNALS:
    void saveRequested();
    /// An original with pages is to be shown by the page view.
    void pagesShown(counterpart::domain::DocumentId document, const QString &format);
    /// \p range, into the clean text, is to be marked on the page where it stands.
    void pagePassageMarked(counterpart::text::Range range);

private:
    enum class Place { Waiting, Source, Pages, Unshown };
    void turnTo(Place place);
    void showSource(const workspace::OriginalView &original);
    void highlight();
    void dress();
    [[nodiscard]] std::vector<text::Range> originalRanges(text::Range range) const;

    const widgets::Theme &m_theme;
    domain::DocumentId m_document;
    text::OffsetMap m_map;
    ShownOriginal m_shown;
    QString m_definition; ///< of the highlighting; empty: none
    std::shared_ptr<widgets::Syntax> m_syntax;
    widgets::ElidedLabel *m_facts;
    QStackedWidget *m_places;
    QPlainTextEdit *m_source;
    ReadoutHighlighter *m_highlighter;
    widgets::EmptyState *m_unshown;
    bool m_hasPageView = false;
};

} // namespace counterpart::reader
