// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/domain/pagepicture.h"
#include "ui/reader/sheet.h"

class QLabel;
class QScrollArea;
class QToolButton;

namespace counterpart::reader {

/// The pages of an original, one at a time, beside the clean text: what is chosen there is outlined here, and
/// the page follows. It asks for the pictures that it needs and keeps a few. GUI thread.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(const widgets::Theme &theme, QWidget *parent = nullptr);

    /// \p places in order of the text; the first page is shown.
    void setPlaces(std::vector<domain::PagePlace> places);
    void clear();
    void setPicture(const domain::PagePicture &picture);
    /// The page cannot be drawn.
    void setProblem(int page, const QString &problem);
    /// Outlines a stretch of the text and turns to its page.
    void showRange(text::Range range);
    void showPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] const Sheet *sheet() const { return m_sheet; }
    [[nodiscard]] QSize sizeHint() const override { return {420, 600}; }

Q_SIGNALS:
    /// \p width in pixels of the screen.
    void pageRequested(int page, int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *newBar();
    void present();
    void outline();
    void zoom(double by);
    [[nodiscard]] int wantedWidth() const;

    std::vector<domain::PagePlace> m_places;
    text::Range m_range;
    int m_page = 0;
    int m_pages = 0; ///< as far as it is known
    double m_zoom = 1;
    QList<domain::PagePicture> m_kept; ///< newest first, a few
    int m_asked = 0;                   ///< page whose picture was asked for
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_label;
    QScrollArea *m_scroll;
    Sheet *m_sheet;
};

} // namespace counterpart::reader
