// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedreadouts.h"

#include "tests/support/files.h"

#include <QDate>
#include <QLocale>
#include <QRandomGenerator>
#include <QStringList>

#include <array>

namespace counterpart::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Days = 7300;           ///< that the meetings are spread over
constexpr int Step = 37;             ///< days from one to the next
constexpr quint32 Apart = 1'000'003; ///< what a meeting draws and what its accounts draw differ

constexpr int SharedPoints = 4;
constexpr int RestatedRound = 5; ///< of so many meetings with a state, in one a promise is told again
constexpr int OwnPoints = 2;

struct State
{
    QString side;
    QString name;
    QString capital;
    QString issuer;
};

const std::array States{
    State{u"kh"_s, u"Cambodia"_s, u"Phnom Penh"_s,
          u"Ministry of Foreign Affairs and International Cooperation of Cambodia"_s},
    State{u"jp"_s, u"Japan"_s, u"Tokyo"_s, u"Ministry of Foreign Affairs of Japan"_s},
    State{u"in"_s, u"India"_s, u"New Delhi"_s, u"Ministry of External Affairs of India"_s},
    State{u"id"_s, u"Indonesia"_s, u"Jakarta"_s, u"Ministry of Foreign Affairs of Indonesia"_s},
    State{u"th"_s, u"Thailand"_s, u"Bangkok"_s, u"Ministry of Foreign Affairs of Thailand"_s},
    State{u"pl"_s, u"Poland"_s, u"Warsaw"_s, u"Ministry of Foreign Affairs of Poland"_s},
    State{u"fr"_s, u"France"_s, u"Paris"_s, u"Ministry for Europe and Foreign Affairs of France"_s},
    State{u"ca"_s, u"Canada"_s, u"Ottawa"_s, u"Global Affairs Canada"_s}};
const QStringList GivenNames{u"Anders"_s, u"Bela"_s,   u"Corin"_s, u"Dalia"_s, u"Emil"_s,  u"Fenna"_s,
                             u"Goran"_s,  u"Halima"_s, u"Ivo"_s,   u"Jorun"_s, u"Kalle"_s, u"Lenka"_s,
                             u"Milo"_s,   u"Nadia"_s,  u"Oskar"_s, u"Petra"_s};
const QStringList FamilyNames{u"Holmberg"_s, u"Varga"_s,   u"Tellier"_s,   u"Okonda"_s,
                              u"Brandvik"_s, u"Sorel"_s,   u"Marchetti"_s, u"Lindqvist"_s,
                              u"Petrov"_s,   u"Adeyemi"_s, u"Castellan"_s, u"Dorfman"_s,
                              u"Eklund"_s,   u"Farrow"_s,  u"Grau"_s,      u"Hartwell"_s};
const QStringList Points{u"human rights"_s,
                         u"the clearance of landmines"_s,
                         u"trade in rice and textiles"_s,
                         u"the crisis in Myanmar"_s,
                         u"the South China Sea"_s,
                         u"climate finance"_s,
                         u"counter-terrorism"_s,
                         u"the trafficking of persons"_s,
                         u"renewable energy"_s,
                         u"scholarships for students"_s,
                         u"cybersecurity"_s,
                         u"fisheries"_s,
                         u"vaccines and public health"_s,
                         u"freedom of the press"_s,
                         u"peacekeeping"_s,
                         u"tourism"_s,
                         u"export controls"_s,
                         u"digital connectivity"_s,
                         u"food security"_s,
                         u"nuclear non-proliferation"_s};
const QStringList Acts{u"stressed"_s,
                       u"welcomed"_s,
                       u"discussed"_s,
                       u"underscored"_s,
                       u"expressed concern about"_s,
                       u"urged progress on"_s,
                       u"thanked the other side for its work on"_s,
                       u"reaffirmed the importance of"_s,
                       u"raised"_s,
                       u"exchanged views on"_s};
const QStringList Wants{u"water"_s, u"schools"_s, u"roads"_s, u"work"_s, u"seed"_s, u"doctors"_s};
const QStringList Syllables{u"ba"_s, u"ke"_s, u"lo"_s,  u"mi"_s,  u"nu"_s,  u"ra"_s,  u"se"_s, u"ti"_s,
                            u"vo"_s, u"za"_s, u"den"_s, u"gar"_s, u"hol"_s, u"jin"_s, u"kor"_s};

QString personName(int number)
{
    return GivenNames[number % GivenNames.size()] + u' ' +
           FamilyNames[(number / GivenNames.size() + number * 5) % FamilyNames.size()];
}

QDate dayOf(int meeting)
{
    return QDate(2005, 1, 3).addDays(qint64(meeting) * Step % Days);
}

class Writer
{
public:
    explicit Writer(int number)
        : m_number(number), m_meeting(number / 2), m_isOther(number % 2 == 1),
          m_state(States[size_t(m_meeting) % States.size()]), m_day(dayOf(m_meeting)),
          m_us(u"Secretary "_s + personName(m_meeting / 8 % 40)),
          m_host(u"Foreign Minister "_s + personName(100 + m_meeting % 8 * 7 + m_meeting / 80 % 5)),
          m_random(quint32(m_meeting))
    {
    }

    GeneratedReadout write()
    {
        const QStringList points = ownPoints();
        m_random.seed(quint32(m_number) + Apart);
        QStringList sentences;
        for (const QString &point : points)
            sentences.append(pointMade(point));
        const QString promise = aid(m_meeting);
        sentences.insert(between(1, int(sentences.size())), promise);
        if (isRestated())
            sentences.append(aid(m_meeting - int(States.size())));
        sentences.append(experts());
        sentences.append(thanks());
        const QString issuer = m_isOther ? m_state.issuer : u"U.S. Department of State"_s;
        const QString text = u"---\ntitle: \"%1\"\ndate: '%2'\n---\n\n%3\n\n%4 %5\n\n%6\n"_s.arg(
            title(), m_day.toString(Qt::ISODate), issuer, opening(), sentences.first(3).join(u' '),
            sentences.sliced(3).join(u' '));
        return {u"%1-%2-%3.md"_s.arg(m_day.toString(Qt::ISODate), m_isOther ? m_state.side : u"us"_s,
                                     QString::number(m_number)),
                text.toUtf8()};
    }

private:
    // What is drawn stands in statements of its own: the order of arguments is the compiler's.
    int between(int least, int below) { return int(m_random.bounded(least, below)); }
    QString oneOf(const QStringList &list) { return list[between(0, int(list.size()))]; }
    /// An invented name of a town or person.
    QString word()
    {
        QString made;
        for (int i = 0; i < 3; ++i)
            made += oneOf(Syllables);
        made[0] = made[0].toUpper();
        return made;
    }
    const QString &speaker() const { return m_isOther ? m_host : m_us; }
    const QString &listener() const { return m_isOther ? m_us : m_host; }

    /// Those of the meeting that this account has.
    QStringList ownPoints()
    {
        QStringList points = Points;
        for (int i = 0; i < SharedPoints + 2 * OwnPoints; ++i)
            points.swapItemsAt(i, between(i, int(points.size())));
        return points.first(SharedPoints) +
               points.sliced(SharedPoints + (m_isOther ? OwnPoints : 0), OwnPoints);
    }
    QString pointMade(const QString &point)
    {
        const QString who = oneOf({speaker(), speaker(), listener(), u"The two sides"_s});
        const QString act = oneOf(Acts);
        const QString here = word();
        const QString there = word();
        const QString families = QString::number(between(20, 900));
        const QString where = word();
        return u"%1 %2 %3 in %4 and %5, where %6 families of %7 wait for %8."_s.arg(
            who, act, point, here, there, families, where, oneOf(Wants));
    }
    /// The same every time that it is told.
    QString aid(int meeting) const
    {
        QRandomGenerator random(quint32(meeting) + 2 * Apart);
        QString town;
        for (int i = 0; i < 3; ++i)
            town += Syllables[random.bounded(int(Syllables.size()))];
        town[0] = town[0].toUpper();
        const QString millions = QString::number(random.bounded(2, 90));
        const QString month = QLocale::c().monthName(random.bounded(1, 13));
        return u"%1 will provide $%2 million for the reconstruction of %3 by %4 %5."_s.arg(
            m_isOther ? m_state.name : u"The United States"_s, millions, town, month,
            QString::number(dayOf(meeting).year() + 2));
    }
    /// The United States tell once more what they promised at the meeting with the same state before.
    [[nodiscard]] bool isRestated() const
    {
        return !m_isOther && m_meeting / int(States.size()) % RestatedRound == 1;
    }
    QString experts()
    {
        const QString number = QString::number(between(3, 60));
        return u"%1 pledged to send %2 experts to %3 by %4."_s.arg(speaker(), number, word(),
                                                                   QString::number(m_day.year() + 1));
    }
    QString thanks()
    {
        const QString given = word();
        const QString family = word();
        return u"%1 thanked Ambassador %2 %3 for the work done in %4."_s.arg(speaker(), given, family,
                                                                             word());
    }
    QString title() const
    {
        return m_isOther ? u"Meeting of %1 with %2"_s.arg(m_host, m_us)
                         : u"Readout of %1’s Meeting with %2"_s.arg(m_us, m_host);
    }
    QString opening() const
    {
        const QString day = QLocale::c().toString(m_day, u"MMMM d, yyyy"_s);
        return m_isOther ? u"%1 of %2 received %3 of the United States in %4 on %5."_s.arg(
                               m_host, m_state.name, m_us, m_state.capital, day)
                         : u"%1 of the United States met %2 of %3 in %4 on %5."_s.arg(
                               m_us, m_host, m_state.name, m_state.capital, day);
    }

    int m_number;
    int m_meeting;
    bool m_isOther;
    const State &m_state;
    QDate m_day;
    QString m_us;
    QString m_host;
    QRandomGenerator m_random;
};

} // namespace

GeneratedReadout generatedReadout(int number)
{
    return Writer(number).write();
}

bool writeReadouts(const QString &folder, int count)
{
    for (int number = 0; number < count; ++number) {
        const GeneratedReadout readout = generatedReadout(number);
        if (!writeFile(folder + u'/' + readout.file, readout.text))
            return false;
    }
    return true;
}

} // namespace counterpart::test
