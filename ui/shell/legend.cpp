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
#include <utility>

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

QRectF inset(const QRectF &rect)
{
    return rect.adjusted(0, 3, 0, -3);
}

} // namespace

Legend::Legend(const widgets::Theme &theme, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_grid(new QGridLayout)
{
    setWindowTitle(tr("What the Marks Mean"));
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    addSides();
    addStrengths();
    addComparison();
    addKeys();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addLayout(m_grid);
    layout->addSpacing(10);
    layout->addWidget(buttons);
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
    addRow(tr("A side whose account the text of others relays"), [this](QPainter &p, const QRectF &r) {
        widgets::paintRelayedSide(p, inset(r), m_theme.side(u"kh"_s));
    });
    addRow(tr("A side of which this store has no account"), [this](QPainter &p, const QRectF &r) {
        widgets::paintMissingSide(p, inset(r), m_theme.side(u"us"_s));
    });
    addRow(tr("A side that published no account, as a person found out"),
           [this](QPainter &p, const QRectF &r) {
               widgets::paintUnpublishedSide(p, inset(r), m_theme.side(u"us"_s));
           });
    addHead(tr("Meetings"));
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
    addSign(u"?"_s, tr("Not analysed: nothing is said of what it holds"));
    addSign(u"✔"_s, tr("Not said, and a person has confirmed it"));
    addSign(u"≈"_s, tr("A person finds that it is said in other words"));
}

void Legend::addKeys()
{
    addHead(tr("Keys that decide"));
    const QString mode = QKeySequence(widgets::ReviewMode::Toggle).toString(QKeySequence::NativeText);
    addSign(mode, tr("Review mode on or off: letters decide only while it is on"));
    addSign(u"N"_s, tr("Write a note on what is chosen, at any time"));
}

} // namespace counterpart::shell
