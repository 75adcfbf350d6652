// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineexport.h"

#include "core/base/fileaccess.h"
#include "ui/timeline/timelinepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace counterpart::timeline {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)
};

constexpr double Sharpness = 2;       ///< pixels of a PNG for each of the screen's
constexpr int ScreenResolution = 96;  ///< dots an inch, as CSS counts them
constexpr double PictureHeight = 176; ///< of lanes that the window folds to a strip
constexpr int HighestImage = 16000;

using Paint = std::function<void(QPainter &)>;

QByteArray svg(QSize size, const Paint &paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(ScreenResolution);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(Texts::tr("Timeline"));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray png(QSize size, const Paint &paint)
{
    QImage image(size * Sharpness, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(Sharpness);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QBuffer buffer;
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

base::Result<void> write(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return base::fail(base::ErrorKind::Internal, path, Texts::tr("cannot be drawn"),
                          Texts::tr("choose a shorter span of time"));
    return base::writeFile(path, bytes);
}

} // namespace

base::Result<void> exportTimeline(const QString &path, const widgets::Theme &theme,
                                  const TimelineModel &model, const TimeScale &scale,
                                  const TimelineGeometry &geometry, TimeSpan span)
{
    TimelineGeometry whole = geometry;
    if (geometry.strip) // a picture shows the lanes unfolded
        whole = TimelineGeometry::make({geometry.size.width(), PictureHeight}, geometry.gutter,
                                       geometry.lanes, 0, geometry.ruler);
    whole.scroll = 0;
    whole.corner = 0; // no button lies there
    whole.size.setHeight(std::min(whole.contentHeight(), double(HighestImage)));
    TimelineState state;
    state.span = span;
    const Paint paint = [&](QPainter &painter) {
        TimelinePainter(painter, theme, model, scale, whole, state).paint();
    };
    const QSize size(int(std::ceil(whole.size.width())), int(std::ceil(whole.size.height())));
    if (path.endsWith(u".svg", Qt::CaseInsensitive))
        return write(path, svg(size, paint));
    if (path.endsWith(u".png", Qt::CaseInsensitive))
        return write(path, png(size, paint));
    return base::fail(base::ErrorKind::Invalid, path, Texts::tr("has no picture format in its name"),
                      Texts::tr("end the file name with .svg or .png"));
}

} // namespace counterpart::timeline
