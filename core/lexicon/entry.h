// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace counterpart::lexicon {

/// What is wrong with lexicon files, each as "file:line: key: what". Errors make a file unusable, warnings
/// (keys that nobody knows) do not.
struct Problems
{
    QStringList errors;
    QStringList warnings;
};

/// A table of a TOML file as plain values, with the places they stand in. The readers of the tables take what
/// they know by name and type; a wrong type is an error that names file, line and key.
class Entry
{
public:
    struct Field
    {
        enum class Type { Text, Texts, Lists, Flag, Integer, Number, Entries };
        Type type = Type::Text;
        int line = 0;
        QString text; ///< dates and times too, in ISO form
        QStringList texts;
        QList<QStringList> lists; ///< an array of arrays of texts
        bool flag = false;
        qint64 integer = 0;
        double number = 0;
        std::vector<Entry> entries; ///< an array of tables, or the one table
    };

    QString file; ///< name without folder
    QString kind; ///< key under which it stands, "topic"
    int line = 0;
    QHash<QString, Field> fields;

    [[nodiscard]] bool has(const QString &key) const { return fields.contains(key); }
    /// Values by key; \p otherwise when the key is not there or has another type, which is told.
    [[nodiscard]] QString text(const QString &key, Problems &problems, const QString &otherwise = {}) const;
    /// A text that must be there and not be empty.
    [[nodiscard]] QString needed(const QString &key, Problems &problems) const;
    /// One text counts as a list of one.
    [[nodiscard]] QStringList texts(const QString &key, Problems &problems) const;
    /// The same with their groups written out, see expandedForms().
    [[nodiscard]] QStringList phrases(const QString &key, Problems &problems) const;
    /// An array of arrays; a plain array counts as arrays of one, its texts split at blanks.
    [[nodiscard]] QList<QStringList> lists(const QString &key, Problems &problems) const;
    [[nodiscard]] bool flag(const QString &key, Problems &problems, bool otherwise = false) const;
    [[nodiscard]] int integer(const QString &key, Problems &problems, int otherwise = 0) const;
    [[nodiscard]] double number(const QString &key, Problems &problems, double otherwise = 0) const;
    [[nodiscard]] const std::vector<Entry> &entries(const QString &key, Problems &problems) const;
    /// Warns of each key that is not in \p known.
    void expectOnly(const QStringList &known, Problems &problems) const;
    /// "file:line: kind.key" for messages.
    [[nodiscard]] QString place(const QString &key) const;
};

/// Reads TOML. Nesting deeper than 8 and files of more than 16 MB are refused. The error names file and line.
[[nodiscard]] Entry parseEntries(const QByteArray &toml, const QString &file, Problems &problems);

/// Entries in the order of the files, found by name. User files add to an entry of a known name, or put
/// another in its place when they say "replace = true".
template <typename T>
class NamedTable
{
public:
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] const T &operator[](int index) const { return m_rows[std::size_t(index)]; }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }
    /// Null for a name that is not there.
    [[nodiscard]] const T *find(const QString &name) const
    {
        const auto at = m_byName.constFind(name);
        return at == m_byName.cend() ? nullptr : &m_rows[std::size_t(*at)];
    }
    /// -1 for a name that is not there.
    [[nodiscard]] int indexOf(const QString &name) const { return m_byName.value(name, -1); }
    /// The row of \p name, made when it is not there, emptied when \p replace.
    T &obtain(const QString &name, bool replace = false)
    {
        const auto at = m_byName.constFind(name);
        if (at == m_byName.cend()) {
            m_byName.insert(name, size());
            return m_rows.emplace_back();
        }
        T &row = m_rows[std::size_t(*at)];
        if (replace)
            row = T();
        return row;
    }

private:
    std::vector<T> m_rows;
    QHash<QString, int> m_byName;
};

} // namespace counterpart::lexicon
