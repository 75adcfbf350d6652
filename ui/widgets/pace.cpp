// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pace.h"

#include <QLocale>

#include <cmath>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Window = 30'000;  ///< milliseconds that count
constexpr qint64 Shortest = 2'000; ///< before it nothing is said

} // namespace

void Pace::note(int done, qint64 milliseconds)
{
    if (!m_marks.empty() && done < m_marks.back().done)
        m_marks.clear(); // it began anew
    m_marks.push_back({done, milliseconds});
    while (m_marks.size() > 2 && milliseconds - m_marks.front().at > Window)
        m_marks.pop_front();
}

double Pace::rate() const
{
    if (m_marks.size() < 2 || m_marks.back().at - m_marks.front().at < Shortest)
        return 0;
    return 1000.0 * (m_marks.back().done - m_marks.front().done) /
           double(m_marks.back().at - m_marks.front().at);
}

qint64 Pace::secondsLeft(int total) const
{
    const double speed = rate();
    return speed > 0 ? qint64(std::ceil((total - m_marks.back().done) / speed)) : -1;
}

QString Pace::text(int total) const
{
    const qint64 left = secondsLeft(total);
    if (left < 0)
        return {};
    const double speed = rate();
    const QString fast = tr("%1 a second").arg(QLocale().toString(speed, 'f', speed < 9.5 ? 1 : 0));
    if (left >= 90)
        return fast + u", "_s + tr("about %n min left", nullptr, int((left + 30) / 60));
    return fast + u", "_s + tr("about %n s left", nullptr, int(left));
}

} // namespace counterpart::widgets
