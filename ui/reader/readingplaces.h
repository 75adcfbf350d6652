// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace counterpart::reader {

/// Where somebody stopped reading, by document: an offset into its text, so that neither the size of the type
/// nor that of the window matters. Holds the latest Most of them. A value.
class ReadingPlaces
{
public:
    static constexpr qsizetype Most = 500;

    /// \p key names the document in whatever store: its hash and its number.
    void set(const QString &key, qsizetype offset);
    /// 0 where nothing is known.
    [[nodiscard]] qsizetype place(const QString &key) const;
    /// For the preferences; bytes that make no sense are read as nothing.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static ReadingPlaces fromBytes(const QByteArray &bytes);

private:
    QList<std::pair<QString, qint64>> m_places; ///< latest last
};

} // namespace counterpart::reader
