// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/annotationbook.h"

#include <QTextBlockFormat>

class QPainter;
class QTextBlock;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

class ReadoutText;

/// Lanes for spans that overlap: the shorter a span, the nearer to the text; spans of one lane never overlap.
/// Lane 0 to \p lanes - 1, and the last one for all that find no room. Time n log n.
[[nodiscard]] std::vector<int> lanesOf(const std::vector<models::AnnotationSpan> &spans, int lanes);

/// The annotations of the text that is shown: brackets under the words, in lanes, in the colours of their
/// codes. Only what is visible is measured and painted. GUI thread.
class AnnotationLayer : public QObject
{
    Q_OBJECT

public:
    static constexpr int Lanes = 6;

    AnnotationLayer(const widgets::Theme &theme, ReadoutText &text);
    /// Outlives the layer.
    void setBook(const models::AnnotationBook &book);
    [[nodiscard]] const models::AnnotationBook *book() const { return m_book; }
    /// After the text was laid out anew.
    void setDocument(domain::DocumentId document);

    [[nodiscard]] domain::AnnotationId chosen() const { return m_chosen; }
    void choose(domain::AnnotationId id);
    [[nodiscard]] const std::vector<models::AnnotationSpan> &spans() const { return m_spans; }
    [[nodiscard]] int lane(size_t span) const { return m_lanes[span]; }
    /// Indexes of the spans of which something is visible.
    [[nodiscard]] std::vector<size_t> visibleSpans() const;
    /// From the first line of a span to its last, in the coordinates of the viewport.
    [[nodiscard]] std::pair<qreal, qreal> extent(const models::AnnotationSpan &span) const;
    /// What covers a place of the text, the shortest first.
    [[nodiscard]] std::vector<domain::AnnotationId> annotationsAt(qsizetype offset) const;
    /// Rich text for hovering; empty where no annotation is.
    [[nodiscard]] QString cardAt(qsizetype offset) const;
    /// The span after, or before, the chosen one or the caret; invalid where there is none.
    [[nodiscard]] const models::AnnotationSpan *next(bool backwards) const;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A click chose an annotation.
    void activated(counterpart::domain::AnnotationId id);
    /// Other spans, or another one is chosen.
    void changed();

private:
    void refresh();
    void makeRoom();
    [[nodiscard]] text::Range visibleRange() const;
    void paint();
    void paintSpan(QPainter &painter, size_t at, text::Range visible) const;
    void paintLine(QPainter &painter, size_t at, const QTextBlock &block, int line) const;
    void click(const QPoint &pos);

    const widgets::Theme &m_theme;
    ReadoutText &m_text;
    const models::AnnotationBook *m_book = nullptr;
    domain::DocumentId m_document;
    domain::AnnotationId m_chosen;
    std::vector<models::AnnotationSpan> m_spans;
    std::vector<int> m_lanes;
    QHash<int, QTextBlockFormat> m_raised; ///< how blocks were before lanes needed more room, by number
};

} // namespace counterpart::reader
