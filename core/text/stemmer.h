// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>

namespace counterpart::text {

/// Snowball's English stemmer ("Porter2", snowballstem.org) with a memory of the words it has seen.
/// One thread at a time; make one a thread.
class Stemmer
{
public:
    Stemmer();
    ~Stemmer();
    Q_DISABLE_COPY(Stemmer)

    /// The stem of one lower-case word.
    [[nodiscard]] QString stem(const QString &word);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace counterpart::text
