// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colours.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, SideShape> &shapes()
{
    static const QHash<QString, SideShape> names{
        {u"circle"_s, SideShape::Circle},     {u"square"_s, SideShape::Square},
        {u"triangle"_s, SideShape::Triangle}, {u"triangleDown"_s, SideShape::TriangleDown},
        {u"pentagon"_s, SideShape::Pentagon}, {u"hexagon"_s, SideShape::Hexagon},
        {u"star"_s, SideShape::Star},         {u"halves"_s, SideShape::Halves},
        {u"lines"_s, SideShape::Lines},       {u"dashed"_s, SideShape::Dashed},
    };
    return names;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

base::Result<void> readColours(const QJsonObject &json, const QString &path, Colours &colours)
{
    for (const auto &[name, member] : Colours::names()) {
        const QColor colour = QColor::fromString(json.value(name).toString());
        if (!colour.isValid())
            return base::fail(base::ErrorKind::Invalid, path, u"has no colour “%1”"_s.arg(name));
        colours.*member = colour;
    }
    return {};
}

} // namespace

const std::vector<std::pair<QString, QColor Colours::*>> &Colours::names()
{
    using C = Colours; // a table: as long as there are colours
    static const std::vector<std::pair<QString, QColor C::*>> table{
        {u"window"_s, &C::window},
        {u"paper"_s, &C::paper},
        {u"panel"_s, &C::panel},
        {u"sunken"_s, &C::sunken},
        {u"raised"_s, &C::raised},
        {u"hairline"_s, &C::hairline},
        {u"hairlineFaint"_s, &C::hairlineFaint},
        {u"hairlineStrong"_s, &C::hairlineStrong},
        {u"text"_s, &C::text},
        {u"muted"_s, &C::muted},
        {u"disabled"_s, &C::disabled},
        {u"accent"_s, &C::accent},
        {u"onAccent"_s, &C::onAccent},
        {u"accentSoft"_s, &C::accentSoft},
        {u"accentFaint"_s, &C::accentFaint},
        {u"same"_s, &C::same},
        {u"sameRibbon"_s, &C::sameRibbon},
        {u"partial"_s, &C::partial},
        {u"partialRibbon"_s, &C::partialRibbon},
        {u"conflict"_s, &C::conflict},
        {u"conflictRibbon"_s, &C::conflictRibbon},
        {u"conflictText"_s, &C::conflictText},
        {u"omission"_s, &C::omission},
        {u"omissionHatch"_s, &C::omissionHatch},
        {u"omissionText"_s, &C::omissionText},
        {u"said"_s, &C::said},
        {u"notSaid"_s, &C::notSaid},
        {u"due"_s, &C::due},
        {u"dueBar"_s, &C::dueBar},
        {u"overdue"_s, &C::overdue},
        {u"entity"_s, &C::entity},
        {u"topic"_s, &C::topic},
        {u"shift"_s, &C::shift},
        {u"amount"_s, &C::amount},
        {u"mark"_s, &C::mark},
        {u"meeting"_s, &C::meeting},
        {u"warning"_s, &C::warning},
        {u"warningSoft"_s, &C::warningSoft},
        {u"errorSoft"_s, &C::errorSoft},
        {u"shadow"_s, &C::shadow},
    };
    return table;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

base::Result<Palette> Palette::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::Unreadable, path, file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Palette palette;
    palette.dark = json.value("dark"_L1).toBool();
    palette.name = json.value("name"_L1).toString();
    palette.syntaxTheme = json.value("syntaxTheme"_L1).toString();
    if (auto read = readColours(json.value("colours"_L1).toObject(), path, palette.colours); !read)
        return std::unexpected(read.error());
    const QJsonObject sides = json.value("sides"_L1).toObject();
    for (auto it = sides.begin(); it != sides.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        palette.sides.insert(it.key(), {QColor::fromString(pair.at(0).toString()),
                                        shapes().value(pair.at(1).toString(), SideShape::Dashed)});
    }
    for (const QJsonValue &other : json.value("otherSides"_L1).toArray())
        palette.otherSides.push_back(QColor::fromString(other.toString()));
    if (palette.otherSides.empty() || !palette.sides.contains(QString()))
        return base::fail(base::ErrorKind::Invalid, path, u"names no colours for further sides"_s);
    return palette;
}

SideStyle Palette::side(const QString &code) const
{
    if (const auto it = sides.constFind(code); it != sides.constEnd())
        return *it;
    // Circle and square stay with the two home sides.
    static constexpr std::array Further{SideShape::Triangle, SideShape::TriangleDown, SideShape::Pentagon,
                                        SideShape::Hexagon, SideShape::Star};
    size_t sum = 0;
    for (const QChar c : code)
        sum = sum * 31 + c.unicode();
    return {otherSides[sum % otherSides.size()], Further[(sum / otherSides.size()) % Further.size()]};
}

} // namespace counterpart::widgets
