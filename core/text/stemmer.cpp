// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/stemmer.h"

#include <libstemmer.h>

namespace counterpart::text {

namespace {

constexpr qsizetype RememberedWords = 50'000; ///< a hostile text must not make the memory grow without end

struct Release
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

} // namespace

struct Stemmer::Private
{
    std::unique_ptr<sb_stemmer, Release> snowball{sb_stemmer_new("english", "UTF_8")};
    QHash<QString, QString> known;
};

Stemmer::Stemmer() : d(std::make_unique<Private>()) {}
Stemmer::~Stemmer() = default;

QString Stemmer::stem(const QString &word)
{
    if (const auto known = d->known.constFind(word); known != d->known.cend())
        return *known;
    if (d->known.size() >= RememberedWords)
        d->known.clear();
    const QByteArray bytes = word.toUtf8();
    const sb_symbol *stemmed = sb_stemmer_stem(
        d->snowball.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()), int(bytes.size()));
    const QString stem = stemmed ? QString::fromUtf8(reinterpret_cast<const char *>(stemmed),
                                                     sb_stemmer_length(d->snowball.get()))
                                 : word;
    d->known.insert(word, stem);
    return stem;
}

} // namespace counterpart::text
