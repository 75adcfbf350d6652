// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/imagepages.h"
#include "core/reading/pages/pdfpages.h"

#include <QObject>

#include <poppler-version.h>
#include <tesseract/baseapi.h>

namespace counterpart::reading {

class PagePlugin final : public QObject, public PageExtractor
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.counterpart.PageExtractor/4")
    Q_INTERFACES(counterpart::reading::PageExtractor)

public:
    base::Result<Pages> fromPdf(const Source &source, const Limits &limits,
                                const base::CancelToken &cancel) const override
    {
        return pagesOfPdf(source, limits, cancel);
    }
    base::Result<Pages> fromImage(const Source &source, const Limits &limits,
                                  const base::CancelToken &cancel) const override
    {
        return pagesOfImage(source, limits, cancel);
    }
    base::Result<domain::PagePicture> drawPdf(const Source &source, int page, int width,
                                              const base::CancelToken &cancel) const override
    {
        return pictureOfPdf(source, page, width, cancel);
    }
    base::Result<domain::PagePicture> drawImage(const Source &source, int page, int width,
                                                const base::CancelToken &cancel) const override
    {
        return pictureOfImage(source, page, width, cancel);
    }
    QList<std::pair<QString, QString>> libraries() const override
    {
        return {{QStringLiteral("Poppler"), Poppler::Version::string()},
                {QStringLiteral("Tesseract"), QString::fromLatin1(tesseract::TessBaseAPI::Version())}};
    }
};

} // namespace counterpart::reading

#include "plugin.moc"
