// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/legend.h"

#include "ui/models/wording.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/reviewmode.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <functional>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize MarkSize(28, 18);

QLabel *newMark(const QWidget &window, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    QPixmap pixmap(MarkSize * window.devicePixelRatioF());
    pixmap.setDevicePixelRatio(window.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QRectF(QPointF(0, 0), MarkSize));
    painter.end();
    auto *label = new QLabel;
    label->setPixmap(pixmap);
    return label;
}

} // namespace

Legend::Legend(const widgets::Theme &theme, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What the Marks Mean"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    const auto head = [&](const QString &text) {
        grid->addWidget(new widgets::SectionLabel(theme, text), grid->rowCount(), 0, 1, 2);
    };
    const auto row = [&](const QString &text, const std::function<void(QPainter &, const QRectF &)> &paint) {
        const int at = grid->rowCount();
        grid->addWidget(newMark(*this, paint), at, 0);
        grid->addWidget(new QLabel(text), at, 1);
    };
    const auto inset = [](const QRectF &rect) { return rect.adjusted(0, 3, 0, -3); };
    head(tr("Sides"));
    for (const QString &code : {u"us"_s, u"kh"_s, u"joint"_s, u"media"_s})
        row(models::sideName(code),
            [&](QPainter &p, const QRectF &r) { widgets::paintSide(p, inset(r), theme.side(code)); });
    row(tr("A side whose account the text of others relays"),
        [&](QPainter &p, const QRectF &r) { widgets::paintRelayedSide(p, inset(r), theme.side(u"kh"_s)); });
    row(tr("A side of which this store has no account"),
        [&](QPainter &p, const QRectF &r) { widgets::paintMissingSide(p, inset(r), theme.side(u"us"_s)); });
    head(tr("Meetings"));
    row(tr("A meeting"),
        [&](QPainter &p, const QRectF &r) { widgets::paintMeeting(p, inset(r), theme.colours().meeting); });
    head(tr("How strongly a point is made"));
    const auto strength = [&](int level, const QString &words) {
        row(words, [&](QPainter &p, const QRectF &r) {
            widgets::paintStrength(p, inset(r), level, theme.colours().text);
        });
    };
    strength(1, tr("noted"));
    strength(3, tr("expressed concern"));
    strength(5, tr("reaffirmed"));
    strength(domain::StrongestAct, tr("condemned, demanded"));
    head(tr("Comparison"));
    row(tr("Only one side says this"),
        [&](QPainter &p, const QRectF &r) { widgets::paintOmissionGround(p, r, theme.colours()); });
    row(tr("Not judged: an account is not analysed"), [&](QPainter &p, const QRectF &r) {
        p.setPen(QPen(theme.colours().hairlineStrong, 1, Qt::DotLine));
        p.drawRoundedRect(inset(r).adjusted(0.5, 0, -0.5, 0), 3, 3);
    });
    const auto sign = [&](const QString &mark, const QString &words) {
        row(words, [&](QPainter &p, const QRectF &r) {
            p.setPen(theme.colours().text);
            p.drawText(r, Qt::AlignCenter, mark);
        });
    };
    sign(u"?"_s, tr("Not analysed: nothing is said of what it holds"));
    sign(u"✔"_s, tr("Not said, and a person has confirmed it"));
    sign(u"≈"_s, tr("A person finds that it is said in other words"));
    head(tr("Keys that decide"));
    const QString mode = QKeySequence(widgets::ReviewMode::Toggle).toString(QKeySequence::NativeText);
    sign(mode, tr("Review mode on or off: letters decide only while it is on"));
    sign(u"N"_s, tr("Write a note on what is chosen, at any time"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addLayout(grid);
    layout->addSpacing(10);
    layout->addWidget(buttons);
}

} // namespace counterpart::shell
