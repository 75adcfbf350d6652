// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the timeline costs, and how long new rows take, with 10,000 and 100,000 marks. Expects that
// the marks are there and in view, and that every frame is painted.
#include "tests/benchmarks/benchmark.h"
#include "ui/timeline/gutterpainter.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

struct Rows
{
    std::vector<domain::DocumentRow> documents;
    std::vector<domain::MeetingRow> meetings;
    std::vector<domain::CommitmentRow> commitments;
};

/// Seven in ten marks are documents of six sides, two are meetings, one is a commitment; a tenth is
/// imprecise.
Rows rowsFor(int marks)
{
    QRandomGenerator random(42);
    const QStringList sides{u"us"_s, u"kh"_s, u"cn"_s, u"th"_s, u"media"_s, u"joint"_s};
    Rows rows;
    for (int i = 0; i < marks * 7 / 10; ++i) {
        domain::DocumentRow row;
        row.id = domain::DocumentId(i + 1);
        row.side = sides[std::min(random.bounded(8), 5)];
        row.title = u"Document %1"_s.arg(i);
        const QDate day = QDate(2012, 1, 1).addDays(random.bounded(14 * 365));
        row.published = random.bounded(10) == 0 ? domain::PartialDate::month(day.year(), day.month())
                                                : domain::PartialDate::day(day);
        rows.documents.push_back(row);
    }
    for (int i = 0; i < marks * 2 / 10; ++i) {
        domain::MeetingRow row;
        row.id = domain::MeetingId(i + 1);
        row.date = rows.documents[size_t(i * 3)].published;
        row.countries = {u"us"_s, u"kh"_s};
        for (int k = 0; k < 2; ++k) {
            const domain::DocumentRow &document = rows.documents[size_t(i * 3 + k)];
            row.readouts.push_back({document.id, document.side, {}, domain::ReadoutRole::Readout});
        }
        rows.meetings.push_back(row);
    }
    for (int i = 0; i < marks / 10; ++i) {
        domain::CommitmentRow row;
        row.id = domain::CommitmentId(i + 1);
        row.due = QDate(2014, 1, 1).addDays(random.bounded(16 * 365)).toString(Qt::ISODate);
        rows.commitments.push_back(row);
    }
    return rows;
}

struct Figures
{
    double middle = 0; ///< milliseconds of processor time, the median frame
    double worst = 0;
    bool shown = true; ///< every frame had more than one colour
};

/// There is more than one colour in the right half, where no names stand.
bool isPainted(const QImage &screen)
{
    const QRgb ground = screen.pixel(screen.width() - 1, screen.height() - 1);
    for (int y = 0; y < screen.height(); ++y) {
        for (int x = screen.width() / 2; x < screen.width(); ++x) {
            if (screen.pixel(x, y) != ground)
                return true;
        }
    }
    return false;
}

/// Paints \p count frames while \p move changes the view before each.
template <typename Move>
Figures frames(int count, const widgets::Theme &theme, const timeline::TimelineModel &model,
               timeline::TimeScale scale, const timeline::TimelineGeometry &geometry, Move move)
{
    QImage screen(geometry.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    bool shown = true;
    for (int i = 0; i < count; ++i) {
        move(scale, i);
        screen.fill(Qt::transparent);
        const std::clock_t start = std::clock();
        QPainter painter(&screen);
        timeline::TimelinePainter(painter, theme, model, scale, geometry, {}).paint();
        painter.end();
        times.push_back(1e3 * double(std::clock() - start) / CLOCKS_PER_SEC);
        shown = shown && isPainted(screen);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times.back(), shown};
}

void report(test::Benchmark &benchmark, const widgets::Theme &theme, int marks)
{
    const int count = benchmark.sized(200, 5);
    Rows rows = rowsFor(marks);
    timeline::TimelineModel model;
    model.setFolded(true);
    QElapsedTimer timer;
    timer.start();
    model.setRows(std::move(rows.documents), std::move(rows.meetings), std::move(rows.commitments),
                  QDate(2024, 7, 1));
    std::printf("%d marks: new rows %.1f ms\n", marks, double(timer.nsecsElapsed()) / 1e6);
    const double gutter = timeline::gutterWidth(model, theme);
    const auto geometry = timeline::TimelineGeometry::make({1440, 148}, gutter, int(model.lanes().size()), 0);
    timeline::TimeScale scale;
    scale.setPixels(gutter, 1440 - gutter);
    scale.setData(model.reach().all);
    scale.fit(model.reach().body, 0.04);
    size_t placed = 0;
    for (const timeline::Lane &lane : model.lanes())
        placed += lane.marks.size();
    benchmark.expect(placed >= size_t(marks), u"there are %1 marks"_s.arg(marks));
    const auto [first, last] = model.range(0, scale.visible());
    benchmark.expect(scale.visible().from <= model.reach().body.from && first < last, "marks are in view");
    const auto say = [&benchmark](const char *what, Figures figures) {
        benchmark.expect(figures.shown, what);
        std::printf("  %-28s median %.2f ms, worst %.2f ms\n", what, figures.middle, figures.worst);
    };
    say("panning over everything", frames(count, theme, model, scale, geometry,
                                          [](timeline::TimeScale &s, int i) { s.pan(i % 2 ? 7 : -6); }));
    say("zooming in to hours",
        frames(count, theme, model, scale, geometry, [](timeline::TimeScale &s, int) { s.zoom(1.06, 700); }));
    scale.zoom(12, 700);
    say("panning among single marks",
        frames(count, theme, model, scale, geometry, [](timeline::TimeScale &s, int) { s.pan(-11); }));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::Benchmark benchmark;
    widgets::Theme theme;
    theme.setAppearance(widgets::Appearance::Light);
    theme.applyTo(application);
    for (const int marks : benchmark.sized(QList<int>{10'000, 100'000}, {1000}))
        report(benchmark, theme, marks);
    return benchmark.status();
}
