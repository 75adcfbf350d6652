// SPDX-License-Identifier: GPL-3.0-or-later
// make_sample_store PATH: makes the store of the sample that tests copy. It takes its place whole.
#include "tests/support/samplestore.h"

#include <QCoreApplication>

#include <filesystem>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString path = QFile::decodeName(argv[1]);
    const QTemporaryDir folder(path + QStringLiteral(".XXXXXX")); // beside it: it can be moved over
    const QString made = folder.filePath(QStringLiteral("Sample.counterpart"));
    if (!counterpart::test::makeSampleStore(made))
        return 1;
    std::error_code trouble;
    std::filesystem::rename(QFile::encodeName(made).toStdString(), argv[1], trouble);
    return trouble ? 1 : 0;
}
