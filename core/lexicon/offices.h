// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"
#include "core/lexicon/entry.h"
#include "core/lexicon/matcher.h"

namespace counterpart::lexicon {

/// A stay of a person in an office.
struct Tenure
{
    QString title;
    QString country; ///< ISO 3166-1 alpha-2, or "eu", "un", …
    QDate from;      ///< first day that may be meant; invalid when not known
    QDate to;        ///< last day; invalid while it lasts
    /// True when the office may have been held on \p day, or when no day is known.
    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return !day.isValid() || ((!from.isValid() || from <= day) && (!to.isValid() || day <= to));
    }
};

/// Somebody who held offices (resources/lexicon/offices.toml).
struct OfficeHolder
{
    QString name; ///< canonical
    QString given;
    QString family; ///< as called after a title
    QStringList aliases;
    std::vector<Tenure> tenures;
};

/// Who held which office when. Immutable once read: any thread.
class Offices
{
public:
    enum Field { Name = 0, Alias = 1 }; ///< Hit::field; Hit::index points into holders()

    [[nodiscard]] const NamedTable<OfficeHolder> &holders() const { return m_holders; } ///< by name
    /// Indexes of those whose name after a title is \p family (folded), or a short form of theirs: "Jokowi".
    [[nodiscard]] QList<int> byFamily(const QString &family) const { return m_byFamily.value(family); }
    /// Indexes of those who held the office \p title (folded) of \p country on \p day.
    [[nodiscard]] QList<int> holding(const QString &title, const QString &country, QDate day) const;
    /// The state that the person served on \p day, else last; empty if none.
    [[nodiscard]] QString countryOf(int holder, QDate day = {}) const;

    void read(const Entry &file, Problems &problems);
    void addTerms(Matcher &matcher) const;

private:
    void readHolder(const Entry &entry, const Tenure &office, Problems &problems);

    NamedTable<OfficeHolder> m_holders;
    QHash<QString, QList<int>> m_byFamily;
    QHash<QString, QList<int>> m_byOffice; ///< folded title, "/", country
};

} // namespace counterpart::lexicon
