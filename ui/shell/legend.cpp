// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/legend.h"

#include "ui/models/wording.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/reviewmode.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using workbench::View;

namespace {

constexpr QSize MarkSize(28, 18);
constexpr int MostHeight = 560; ///< fits the smallest screen that the window fits

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

QRectF inset(const QRectF &rect)
{
    return rect.adjusted(0, 3, 0, -3);
}

} // namespace

Legend::Legend(const widgets::Theme &theme, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_all(new QCheckBox(tr("Marks of every view"))),
      m_area(new QScrollArea)
{
    setObjectName(u"legend"_s);
    setWindowTitle(tr("Legend"));
    m_all->setObjectName(u"legendAll"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Marks and their meanings"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_all, &QCheckBox::toggled, this, &Legend::fill);
    connect(&theme, &widgets::Theme::changed, this, &Legend::fill);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_all);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addWidget(m_area);
    layout->addSpacing(10);
    layout->addLayout(foot);
    fill();
}

void Legend::setView(View view)
{
    if (std::exchange(m_view, view) != view)
        fill();
}

void Legend::fill()
{
    const bool all = m_all->isChecked();
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    addSides();
    if (all || m_view == View::Reader || m_view == View::Annotations)
        addReader();
    if (all || m_view == View::Comparison)
        addComparison();
    if (all || m_view == View::Reader || m_view == View::Comparison)
        addStrengths();
    if (all || m_view == View::Commitments)
        addCommitments();
    addTimeline();
    if (all || m_view == View::Comparison || m_view == View::Commitments)
        addKeys();
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_area->setWidget(content); // the old one goes
    const QSize wanted = content->sizeHint();
    m_area->setMinimumWidth(std::max(m_area->minimumWidth(), wanted.width() + MarkSize.width()));
    if (!m_wasShown)
        resize(sizeHint().expandedTo({0, std::min(wanted.height() + 120, MostHeight)}));
}

void Legend::showEvent(QShowEvent *event)
{
    m_wasShown = true;
    QDialog::showEvent(event);
}

void Legend::addHead(const QString &text)
{
    m_grid->addWidget(new widgets::SectionLabel(m_theme, text), m_grid->rowCount(), 0, 1, 2);
}

void Legend::addRow(const QString &text, const Paint &paint)
{
    const int at = m_grid->rowCount();
    m_grid->addWidget(newMark(*this, paint), at, 0);
    m_grid->addWidget(new QLabel(text), at, 1);
}

void Legend::addSign(const QString &sign, const QString &text)
{
    addRow(text, [&](QPainter &p, const QRectF &r) {
        p.setPen(m_theme.colours().text);
        p.drawText(r, Qt::AlignCenter, sign);
    });
}

void Legend::addSides()
{
    addHead(tr("Sides"));
    for (const QString &code : {u"us"_s, u"kh"_s, u"joint"_s, u"media"_s})
        addRow(models::sideName(code),
               [&](QPainter &p, const QRectF &r) { widgets::paintSide(p, inset(r), m_theme.side(code)); });
    addRow(tr("A side whose account is only relayed by others"), [this](QPainter &p, const QRectF &r) {
        widgets::paintRelayedSide(p, inset(r), m_theme.side(u"kh"_s));
    });
    addRow(tr("A side without an account in this store"), [this](QPainter &p, const QRectF &r) {
        widgets::paintMissingSide(p, inset(r), m_theme.side(u"us"_s));
    });
    addRow(tr("A side that did not publish an account, recorded by a person"),
           [this](QPainter &p, const QRectF &r) {
               widgets::paintUnpublishedSide(p, inset(r), m_theme.side(u"us"_s));
           });
}

void Legend::addUnderline(const QString &text, const QColor &colour)
{
    addRow(text, [colour](QPainter &p, const QRectF &r) {
        p.setPen(QPen(colour, 1.5, Qt::DotLine));
        p.drawLine(r.bottomLeft() - QPointF(0, 5), r.bottomRight() - QPointF(0, 5));
    });
}

void Legend::addGround(const QString &text, const QColor &colour)
{
    addRow(text, [colour](QPainter &p, const QRectF &r) { p.fillRect(inset(r), colour); });
}

void Legend::addReader()
{
    const widgets::Colours &colours = m_theme.colours();
    addHead(tr("Reader"));
    addUnderline(tr("A person"), colours.entity);
    addUnderline(tr("A place, organisation or programme"), colours.hairlineStrong);
    addGround(tr("A commitment"), colours.warningSoft);
    addGround(tr("The passage jumped to, and search matches"), colours.mark);
}

void Legend::addCommitments()
{
    const widgets::Colours &colours = m_theme.colours();
    addHead(tr("Commitments"));
    addGround(tr("Due"), colours.due);
    addGround(tr("Overdue"), colours.overdue);
}

void Legend::addTimeline()
{
    addHead(tr("Timeline"));
    addRow(tr("A meeting"), [this](QPainter &p, const QRectF &r) {
        widgets::paintMeeting(p, inset(r), m_theme.colours().meeting);
    });
}

void Legend::addStrengths()
{
    addHead(tr("How strongly a point is made"));
    for (const auto &[level, words] :
         {std::pair(1, tr("noted")), std::pair(3, tr("expressed concern")), std::pair(5, tr("reaffirmed")),
          std::pair(int(domain::StrongestAct), tr("condemned, demanded"))})
        addRow(words, [this, level = level](QPainter &p, const QRectF &r) {
            widgets::paintStrength(p, inset(r), level, m_theme.colours().text);
        });
}

void Legend::addComparison()
{
    addHead(tr("Comparison"));
    addRow(tr("Only one side says this"),
           [this](QPainter &p, const QRectF &r) { widgets::paintOmissionGround(p, r, m_theme.colours()); });
    addRow(tr("Not judged: an account is not analysed"), [this](QPainter &p, const QRectF &r) {
        p.setPen(QPen(m_theme.colours().hairlineStrong, 1, Qt::DotLine));
        p.drawRoundedRect(inset(r).adjusted(0.5, 0, -0.5, 0), 3, 3);
    });
    addSign(u"?"_s, tr("Not analysed: its content is not judged"));
    addSign(u"✔"_s, tr("Omission, confirmed by a person"));
    addSign(u"≈"_s, tr("Said elsewhere, decided by a person"));
}

void Legend::addKeys()
{
    addHead(tr("Review keys"));
    const QString mode = QKeySequence(widgets::ReviewMode::Toggle).toString(QKeySequence::NativeText);
    addSign(mode, tr("Switch review mode on or off; the letters work only while it is on"));
    addSign(u"N"_s, tr("Write a note on the selection, at any time"));
}

} // namespace counterpart::shell
