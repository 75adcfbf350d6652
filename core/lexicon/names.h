// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"

#include <QSet>

namespace counterpart::lexicon {

/// How personal names are written (resources/lexicon/names.toml).
class Names
{
public:
    enum class Order {
        Unknown,
        FamilyFirst,         ///< Hun Sen, in English texts too
        FamilyFirstAtHome,   ///< Hungarian
        FamilyLastInEnglish, ///< Japanese
        FamilyLast,
        Patronymic,
        SingleOrPatronymic,
    };

    /// By ISO 3166-1 alpha-2 code.
    [[nodiscard]] Order orderOf(const QString &country) const { return m_orders.value(country); }
    /// Countries in whose lists the word is a family name; words are compared folded.
    [[nodiscard]] QStringList familyNameIn(const QString &folded) const { return m_family.value(folded); }
    [[nodiscard]] bool isGiven(const QString &folded) const { return m_given.contains(folded); }
    /// Names that the folded form may stand for, folded ("joe": "joseph").
    [[nodiscard]] QStringList longFormsOf(const QString &folded) const { return m_nicknames.value(folded); }
    [[nodiscard]] bool isNoName(const QString &folded) const { return m_noNames.contains(folded); }
    [[nodiscard]] const QStringList &particles() const { return m_particles; }
    [[nodiscard]] const QStringList &suffixes() const { return m_suffixes; }

    void read(const Entry &file, Problems &problems);

private:
    void readOrder(const Entry &entry, Problems &problems);

    QHash<QString, Order> m_orders;
    QHash<QString, QStringList> m_family;
    QSet<QString> m_given;
    QHash<QString, QStringList> m_nicknames;
    QSet<QString> m_noNames;
    QStringList m_particles;
    QStringList m_suffixes;
};

} // namespace counterpart::lexicon
