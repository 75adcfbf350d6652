// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/wordvectors.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <cmath>

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HeadBytes = 24;
constexpr quint32 MostWords = 1'000'000;
constexpr quint32 MostNumbers = 1024;
constexpr QByteArrayView Magic("CPVEC\0\0\1", 8);

/// Of programs where they are installed, and where they were built.
QString builtInPath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder : {QString::fromUtf8(COUNTERPART_DATA_FOLDER), u"../data"_s}) {
        const QString path = programs.absoluteFilePath(folder + u"/english.vectors"_s);
        if (QFile::exists(path))
            return path;
    }
    return programs.absoluteFilePath(QString::fromUtf8(COUNTERPART_DATA_FOLDER) + u"/english.vectors"_s);
}

} // namespace

base::Result<std::shared_ptr<const WordVectors>> WordVectors::load(const QString &path)
{
    const auto failure = [&path](base::ErrorKind kind, const QString &what) {
        return base::fail(kind, path, what, u"install the program's data anew"_s);
    };
    auto vectors = std::make_shared<WordVectors>();
    vectors->m_file.setFileName(path);
    if (!vectors->m_file.open(QIODevice::ReadOnly))
        return failure(base::ErrorKind::NotFound, vectors->m_file.errorString());
    const qint64 size = vectors->m_file.size();
    if (size < HeadBytes)
        return failure(base::ErrorKind::Invalid, u"it is too short to hold vectors of words"_s);
    vectors->m_data = vectors->m_file.map(0, size);
    if (!vectors->m_data)
        return failure(base::ErrorKind::Invalid, vectors->m_file.errorString());
    const QString fault = vectors->takeHead(size);
    if (!fault.isEmpty())
        return failure(base::ErrorKind::Invalid, fault);
    return std::shared_ptr<const WordVectors>(std::move(vectors));
}

std::shared_ptr<const WordVectors> WordVectors::builtIn()
{
    static const std::shared_ptr<const WordVectors> shared = [] {
        auto loaded = load(builtInPath());
        if (loaded)
            return *loaded;
        qWarning("%s", qPrintable(loaded.error().line()));
        return std::make_shared<const WordVectors>();
    }();
    return shared;
}

/// What is wrong with the file; empty for a sound one.
QString WordVectors::takeHead(qint64 size)
{
    const auto field = [this](int index) { return qFromLittleEndian<quint32>(m_data + 8 + 4 * index); };
    if (QByteArrayView(m_data, 8) != Magic)
        return u"it holds no vectors of words, or those of another version"_s;
    if (field(0) > MostWords || field(1) == 0 || field(1) > MostNumbers)
        return u"its head tells more than can be"_s;
    m_count = int(field(0));
    m_dimension = int(field(1));
    m_nameBytes = field(2);
    if (HeadBytes + 8 * qint64(m_count) + m_nameBytes + qint64(m_count) * m_dimension != size)
        return u"it is not as long as its head tells"_s;
    return hasSoundWords() ? QString() : u"its words are not in order"_s;
}

bool WordVectors::hasSoundWords() const
{
    quint32 before = 0;
    for (int i = 0; i < m_count; ++i) {
        if (end(i) <= before || end(i) > m_nameBytes || !std::isfinite(scale(i)) || scale(i) < 0)
            return false;
        if (i > 0 && name(i - 1).compare(name(i)) >= 0)
            return false;
        before = end(i);
    }
    return true;
}

quint32 WordVectors::end(int index) const
{
    return qFromLittleEndian<quint32>(m_data + HeadBytes + 4 * qint64(index));
}

QByteArrayView WordVectors::name(int index) const
{
    const quint32 begin = index > 0 ? end(index - 1) : 0;
    return {m_data + HeadBytes + 8 * qint64(m_count) + begin, qsizetype(end(index) - begin)};
}

int WordVectors::find(QStringView word) const
{
    const QByteArray wanted = word.toUtf8();
    int from = 0;
    int to = m_count;
    while (from < to) {
        const int middle = from + (to - from) / 2;
        const int order = name(middle).compare(wanted);
        if (order == 0)
            return middle;
        if (order < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return -1;
}

std::span<const qint8> WordVectors::numbers(int index) const
{
    const uchar *first = m_data + HeadBytes + 8 * qint64(m_count) + m_nameBytes + qint64(index) * m_dimension;
    return {reinterpret_cast<const qint8 *>(first), size_t(m_dimension)};
}

float WordVectors::scale(int index) const
{
    return qFromLittleEndian<float>(m_data + HeadBytes + 4 * (qint64(m_count) + index));
}

} // namespace counterpart::lexicon
