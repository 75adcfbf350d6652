// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/domain/pagepicture.h"
#include "core/reading/common/source.h"

#include <QDateTime>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QtPlugin>

#include <vector>

namespace counterpart::reading {

/// A word as it stands on a page. Boxes are in the page's own units (points of a PDF, pixels of a picture)
/// from its upper left corner.
struct PageWord
{
    QString text;
    QRectF box;
    bool blankAfter = true; ///< set apart from the next word of the line
    bool lineEnd = false;
    bool unsure = false; ///< recognised, with little confidence
};

struct Page
{
    int number = 0; ///< from 1
    QSizeF size;
    int turns = 0; ///< quarters clockwise by which the page was turned to be read: size and boxes are
                   ///< those of the page as it was turned
    bool recognised = false;     ///< from a picture: boxes and text are approximate
    std::vector<PageWord> words; ///< in reading order
};

/// Sets \c turns, and the size that goes with it.
inline void setTurns(Page &page, int turns)
{
    if ((page.turns ^ turns) & 1)
        page.size.transpose();
    page.turns = turns & 3;
}

/// The words of all pages and what the file tells about itself, untouched.
struct Pages
{
    std::vector<Page> pages;
    QString title;
    QString author;
    QDateTime created; ///< invalid if the file does not tell
    QStringList warnings;
};

/// Gets words out of documents of pages. Lives in a plugin, since the libraries behind it cost every program
/// that links them more at its start than a search takes. Stateless: shared by all threads. No script runs,
/// nothing embedded is opened, nothing outside the bytes is read.
class PageExtractor
{
public:
    virtual ~PageExtractor() = default;
    [[nodiscard]] virtual base::Result<Pages> fromPdf(const Source &source, const Limits &limits,
                                                      const base::CancelToken &cancel) const = 0;
    [[nodiscard]] virtual base::Result<Pages> fromImage(const Source &source, const Limits &limits,
                                                        const base::CancelToken &cancel) const = 0;
    /// See drawPage().
    [[nodiscard]] virtual base::Result<domain::PagePicture>
    drawPdf(const Source &source, int page, int width, const base::CancelToken &cancel) const = 0;
    [[nodiscard]] virtual base::Result<domain::PagePicture>
    drawImage(const Source &source, int page, int width, const base::CancelToken &cancel) const = 0;
    /// Names and versions of the libraries behind it.
    [[nodiscard]] virtual QList<std::pair<QString, QString>> libraries() const = 0;
};

/// The extractor, loaded on first need. An error that names \p fileName if it is not installed.
[[nodiscard]] base::Result<const PageExtractor *> pageExtractor(const QString &fileName);
/// Its libraries, where it is loaded already.
[[nodiscard]] QList<std::pair<QString, QString>> loadedPageLibraries();

} // namespace counterpart::reading

Q_DECLARE_INTERFACE(counterpart::reading::PageExtractor, "org.counterpart.PageExtractor/4")
