// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace counterpart::analysis {

/// A role taken apart for comparison.
struct RoleWords
{
    QStringList words;  ///< connectors dropped, abbreviations written out
    qsizetype head = 0; ///< how many stand before the first connector: the office itself
};

/// "Minister of Foreign Affairs" is read as "foreign minister of affairs", so that both ways to say it meet.
[[nodiscard]] RoleWords readRole(const QString &role);

/// rolesFit() for roles that are compared many times.
[[nodiscard]] bool rolesFit(const std::vector<RoleWords> &roles, const RoleWords &title);

/// True when somebody with one of \p roles may be called by \p title alone: "Secretary" for a "Secretary of
/// State", "Head of the Office" for the "Head of the Office of the President"; not "Prime Minister" for a
/// "Deputy Prime Minister", nor "President" for a "Vice President".
[[nodiscard]] bool rolesFit(const QStringList &roles, const QString &title);

/// Adds a role unless one that says as much is there; a fuller one takes the place of a shorter.
void addRole(QStringList &roles, const QString &role);

/// "Prime Minister" of a known state becomes "Prime Minister of Cambodia", where the office is one of a
/// state.
[[nodiscard]] QString withCountry(const QString &role, const QString &countryName);

/// Two strings of honorifics share their most telling word ("Samdech Techo", "Samdech Akka Moha Sena Padei
/// Techo").
[[nodiscard]] bool honorificsAgree(const QString &a, const QString &b);

} // namespace counterpart::analysis
