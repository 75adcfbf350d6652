// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database/transaction.h"

#include <optional>

namespace counterpart::store {

/// A run of writing statements of which the first failure counts: after it nothing more is run.
class Writes
{
public:
    explicit Writes(Transaction &transaction) : m_transaction(transaction) {}

    /// Id of the row inserted last; 0 after a failure.
    qint64 run(const QString &sql, const QVariantList &values = {})
    {
        if (m_error)
            return 0;
        const auto ran = m_transaction.run(sql, values);
        if (!ran)
            m_error = ran.error();
        return ran.value_or(0);
    }
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] base::Result<void> result() const
    {
        if (m_error)
            return std::unexpected(*m_error);
        return {};
    }

private:
    Transaction &m_transaction;
    std::optional<base::Error> m_error;
};

/// The value of a column id: the one bound there or, for NULL, one that no row of \p table ever had.
[[nodiscard]] inline QString newId(const QString &table)
{
    return QStringLiteral("coalesce(?, 1 + max((SELECT coalesce(max(id), 0) FROM %1),"
                          " coalesce((SELECT highest FROM used_ids WHERE kind = '%1'), 0)))")
        .arg(table);
}

/// A null id lets the store choose; undo passes the id that a row had.
template <typename Id>
[[nodiscard]] QVariant idOrNull(Id id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

/// For columns that are NOT NULL: a null string becomes an empty one.
[[nodiscard]] inline QString plain(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// For columns where unknown is NULL: an empty string becomes null.
[[nodiscard]] inline QString known(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// This moment as columns of times hold it.
[[nodiscard]] inline QString timeNow()
{
    return base::now().toString(Qt::ISODateWithMs);
}

/// What \p author decided of a field of \p id, in a table of decisions whose rows go by \p key and field; a null
/// value takes it back.
inline void decideField(Writes &writes, const QString &table, const QString &key, qint64 id, const QString &field,
                        const QString &value, const QString &author)
{
    if (value.isNull())
        writes.run(QStringLiteral("DELETE FROM %1 WHERE %2 = ? AND field = ?").arg(table, key), {id, field});
    else
        writes.run(QStringLiteral("INSERT OR REPLACE INTO %1 (%2, field, value, author, decided)"
                                  " VALUES (?, ?, ?, ?, ?)")
                       .arg(table, key),
                   {id, field, value, plain(author), timeNow()});
}

} // namespace counterpart::store
