// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileaccess.h"

#include "core/base/filepath.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::ErrorKind;
using base::FileKind;
using test::bytesOf;

namespace {

/// As a disk that is full: no file may grow beyond so many bytes.
class NoRoom
{
public:
    explicit NoRoom(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestFileAccess : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void cleanup() { test::removeAll(m_folder->path()); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFolderIsListedWhateverIsInIt()
    {
        QVERIFY(test::writeFile(path(u"a.txt"_s), "a"));
        QVERIFY(test::writeFile(path(u".hidden"_s), "h"));
        QVERIFY(QDir(m_folder->path()).mkpath(u"folder"_s));
        const QByteArray base = QFile::encodeName(m_folder->path());
        for (const char *name : {"/caf\xe9.txt", "/\xff\xfe", "/line\nend"})
            QVERIFY(base::writeFile(base::pathFromBytes(base + name), "bytes"));
        QCOMPARE(::mkfifo((base + "/pipe").constData(), 0600), 0);
        QVERIFY(QFile::link(path(u"nothing"_s), path(u"lost"_s)));
        QVERIFY(QFile::link(path(u"loop"_s), path(u"loop"_s)));
        QVERIFY(QFile::link(path(u"a.txt"_s), path(u"to a"_s)));
        const auto entries = base::entriesOfFolder(m_folder->path());
        QVERIFY(entries);
        QHash<QString, FileKind> kinds;
        for (const base::FolderEntry &entry : *entries)
            kinds.insert(entry.name, entry.state.kind);
        const QHash<QString, FileKind> expected{
            {u"a.txt"_s, FileKind::File},        {u"folder"_s, FileKind::Folder},
            {u"caf\\xE9.txt"_s, FileKind::File}, {u"\\xFF\\xFE"_s, FileKind::File},
            {u"line\\x0Aend"_s, FileKind::File}, {u"pipe"_s, FileKind::Pipe},
            {u"lost"_s, FileKind::LostLink},     {u"loop"_s, FileKind::LoopedLink},
            {u"to a"_s, FileKind::File}};
        QCOMPARE(kinds, expected);
        QVERIFY(!base::entriesOfFolder(path(u"gone"_s)));
    }

    void aPipeIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        QFile file;
        const auto opened = base::openForReading(file, path(u"pipe"_s));
        QVERIFY(!opened);
        QVERIFY(opened.error().line().contains(u"pipe"));
    }

    void whatCannotBeWrittenWholeLeavesWhatWasThere()
    {
        QVERIFY(base::writeFile(path(u"a.csv"_s), "before"));
        const NoRoom noRoom(1000);
        for (const QString &name : {u"a.csv"_s, u"new.csv"_s}) {
            const auto written = base::writeFile(path(name), QByteArray(5000, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::DiskFull);
            QVERIFY(written.error().line().contains(path(name)));
        }
        QCOMPARE(bytesOf(path(u"a.csv"_s)), QByteArray("before"));
        QCOMPARE(names(), QStringList{u"a.csv"_s});
    }

    void aDeviceThatTakesNothingIsTold()
    {
        const auto written = base::writeFile(u"/dev/full"_s, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::DiskFull);
        QCOMPARE(base::stateOfFile(u"/dev/full"_s).kind, FileKind::Device);
    }

    void permissionsAndLinksAreKept()
    {
        QVERIFY(base::writeFile(path(u"a.csv"_s), "before"));
        const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(path(u"a.csv"_s), permissions));
        QVERIFY(QFile::link(path(u"a.csv"_s), path(u"link.csv"_s)));
        QVERIFY(base::writeFile(path(u"link.csv"_s), "after"));
        QCOMPARE(bytesOf(path(u"a.csv"_s)), QByteArray("after"));
        QVERIFY(QFileInfo(path(u"link.csv"_s)).isSymLink());
        const auto bits = QFile::permissions(path(u"a.csv"_s));
        QVERIFY(bits.testFlag(QFile::ReadGroup) && !bits.testFlag(QFile::ReadOther));
    }

    void nothingIsPutInThePlaceOfAnother()
    {
        QVERIFY(base::writeFile(path(u"half"_s), "new"));
        QVERIFY(base::writeFile(path(u"there"_s), "old"));
        const auto refused = base::putInPlace(path(u"half"_s), path(u"there"_s), base::Existing::Refuse);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(bytesOf(path(u"there"_s)), QByteArray("old"));
        QVERIFY(base::putInPlace(path(u"half"_s), path(u"there"_s), base::Existing::Replace));
        QCOMPARE(bytesOf(path(u"there"_s)), QByteArray("new"));
        QCOMPARE(names(), QStringList{u"there"_s});
    }
};

QTEST_GUILESS_MAIN(TestFileAccess)
#include "tst_fileaccess.moc"
