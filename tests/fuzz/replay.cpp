// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer in the normal build: runs a target over its seeds and simple mutations of them,
// always the same ones. Arguments: the folder of the seeds, the number of mutations a seed.
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace {

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           std::size_t(bytes.size()));
}

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    for (int n = random.bounded(1, 8); n > 0 && !bytes.isEmpty(); --n) {
        const qsizetype at = random.bounded(int(bytes.size()));
        const qsizetype length = random.bounded(1, 24);
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), length));
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, length).repeated(8));
            break;
        default:
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    if (LLVMFuzzerInitialize)
        LLVMFuzzerInitialize(&argc, &argv);
    if (argc < 3)
        return 1;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const int mutations = std::atoi(argv[2]);
    const QStringList seeds = folder.entryList(QDir::Files, QDir::Name);
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "no seeds in %s\n", qPrintable(folder.path()));
        return 1;
    }
    QRandomGenerator random(20'22);
    for (const QString &name : seeds) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray seed = file.readAll();
        run(seed);
        for (int i = 0; i < mutations; ++i)
            run(mutated(seed, random));
    }
    return 0;
}
