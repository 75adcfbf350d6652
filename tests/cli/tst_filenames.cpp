// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose names are no text, and what is no file, are imported or named by the real program.
#include "core/base/fileaccess.h"
#include "core/base/filepath.h"
#include "tests/cli/program.h"
#include "tests/support/files.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace Qt::StringLiterals;
using namespace counterpart;
using test::Run;
using test::runCli;

namespace {

/// A text of its own, so that none is taken for a copy of another.
QByteArray release(int number)
{
    static const QStringList subjects{u"rice"_s,  u"roads"_s,  u"schools"_s,
                                      u"mines"_s, u"rivers"_s, u"ports"_s};
    return u"The delegation number %1 spoke about %2 and %3 at its meeting in room %4.\n"_s.arg(number)
        .arg(subjects[number % 6], subjects[(number / 6) % 6])
        .arg(100 + number * 7)
        .toUtf8();
}

} // namespace

class TestFileNames : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const { return QFile::encodeName(path(name)); }

    /// 67 files, every third with a name that is no UTF-8, some with names made to mislead.
    [[nodiscard]] QSet<QString> fillFolder() const
    {
        QSet<QString> names;
        for (int i = 0; i < 67; ++i) {
            QByteArray name = "readout " + QByteArray::number(i);
            if (i % 3 == 0)
                name += "\xe9\xff";
            else if (i % 10 == 1)
                name = "\xd2\xe5\xea\xf1\xf2 " + QByteArray::number(i);
            else if (i % 10 == 2)
                name += "\nimported 99";
            else if (i % 10 == 4)
                name += "\u202etxt.exe";
            const QString file = base::pathFromBytes(name + ".txt");
            names.insert(file);
            if (!base::writeFile(path(u"in"_s) + u'/' + file, release(i)))
                qFatal("the folder cannot be filled");
        }
        return names;
    }

    /// Runs the program through a shell, which can say any bytes: "$CLI import …".
    [[nodiscard]] Run runShell(const QByteArray &script) const
    {
        const QString file = path(u"script.sh"_s);
        if (!base::writeFile(file, "cd '" + bytes(u""_s) + "' || exit 99\n" + script))
            qFatal("the script cannot be written");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CLI"_s, test::programPath(u"counterpart-cli"_s));
        process.setProcessEnvironment(environment);
        process.start(u"/bin/sh"_s, {file});
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts)};
    }

    [[nodiscard]] QSet<QString> filesOf(const QString &store) const
    {
        QSet<QString> names;
        for (const QJsonValue &document : runCli({u"documents"_s, store, u"--json"_s}).list())
            names.insert(document[u"file"].toString());
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s));
    }

    void cleanup() { test::removeAll(m_folder->path()); }

    void everyFileOfAFolderComesInUnderItsOwnName_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::newRow("UTF-8") << QByteArray("C.UTF-8");
        QTest::newRow("C") << QByteArray("C");
        QTest::newRow("POSIX") << QByteArray("POSIX");
    }
    void everyFileOfAFolderComesInUnderItsOwnName()
    {
        QFETCH(const QByteArray, locale);
        const QSet<QString> names = fillFolder();
        const Run run = runShell("LC_ALL=" + locale + " \"$CLI\" import s.counterpart in --json");
        QVERIFY2(run.status == 0, qPrintable(run.complaints.join(u'\n')));
        QCOMPARE(run.object()[u"imported"].toInt(), 67);
        QCOMPARE(filesOf(path(u"s.counterpart"_s)), names);
        const Run again = runShell("LC_ALL=" + locale + " \"$CLI\" import s.counterpart in");
        QCOMPARE(again.output, QByteArray("imported 0, revised 0, merged 0, skipped 67, refused 0\n"));
        const Run listed = runShell("LC_ALL=" + locale + " \"$CLI\" documents s.counterpart");
        QCOMPARE(listed.output.count('\n'), 68); // a line each, and the head
        QVERIFY(!listed.output.contains("\u202e"));
    }

    void aChangedFileIsKnownAgainByItsBytes()
    {
        const QByteArray one = "The two sides met in Phnom Penh and spoke about rice and roads. ";
        const QByteArray other = "A school was opened near the river by the ambassador on Monday. ";
        const QString byte = path(u"in/caf\\xE9.txt"_s);
        const QString text = path(u"in/caf\\x5CxE9.txt"_s); // called \xE9 letter by letter
        QVERIFY(base::writeFile(byte, one) && base::writeFile(text, other));
        QVERIFY(runShell("\"$CLI\" import s.counterpart in").status == 0);
        QCOMPARE(filesOf(path(u"s.counterpart"_s)), (QSet<QString>{u"caf\\xE9.txt"_s, u"caf\\x5CxE9.txt"_s}));
        QVERIFY(base::writeFile(text, other + "It was cold."));
        const Run run = runShell("\"$CLI\" import s.counterpart in");
        QCOMPARE(run.output, QByteArray("imported 0, revised 1, merged 0, skipped 1, refused 0\n"));
    }

    void namesOnTheCommandLineAreBytesToo()
    {
        QVERIFY(base::writeFile(path(u"in/caf\\xE9.txt"_s), release(1)));
        const Run run = runShell("store=$(printf 'st\\351.counterpart'); file=$(printf 'in/caf\\351.txt')\n"
                                 "\"$CLI\" import \"$store\" \"$file\" && \"$CLI\" check \"$store\" &&\n"
                                 "\"$CLI\" commitments \"$store\" --csv \"$(printf 'c\\351.csv')\" &&\n"
                                 "\"$CLI\" backup \"$store\" \"$(printf 'b\\351.counterpart')\" &&\n"
                                 "test -s \"$(printf 'c\\351.csv')\" && \"$CLI\" documents \"$(printf "
                                 "'b\\351.counterpart')\" --json > list.json");
        QVERIFY2(run.status == 0, qPrintable(run.complaints.join(u'\n')));
        QVERIFY(run.output.startsWith("imported 1,"));
        QVERIFY(run.output.contains("wrote b\\xE9.counterpart"));
        const Run missing = runShell("\"$CLI\" import s.counterpart \"$(printf 'in/n\\351.txt')\"");
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.complaints.first().contains(u"n\\xE9.txt: is not there"));
        // What is no name of a file is text, whatever is in it.
        QCOMPARE(runShell("\"$CLI\" search \"$(printf 'st\\351.counterpart')\" '\\x41'").status, 4);
    }

    void whatIsNoFileIsNamed()
    {
        const QString inbox = path(u"in"_s);
        QVERIFY(base::writeFile(inbox + u"/good.txt"_s, release(1)));
        QCOMPARE(::mkfifo(bytes(u"in/pipe.txt"_s).constData(), 0644), 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = bytes(u"in/socket"_s);
        QVERIFY(size_t(name.size()) < sizeof address.sun_path);
        std::copy(name.begin(), name.end(), address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        QVERIFY(QFile::link(path(u"nothing"_s), inbox + u"/lost"_s));
        QVERIFY(QFile::link(inbox + u"/loop"_s, inbox + u"/loop"_s));
        const Run run = runShell("\"$CLI\" import s.counterpart in --json");
        ::close(socket);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"imported"].toInt(), 1);
        QCOMPARE(run.complaints.size(), 4);
        QCOMPARE(run.object()[u"refused"].toArray().size(), 4);
        for (const QString &what :
             {u"pipe.txt: is a pipe"_s, u"socket: is a socket"_s, u"lost: is a link"_s, u"loop: is a link"_s})
            QVERIFY2(!run.complaints.filter(what).isEmpty(), qPrintable(run.complaints.join(u'\n')));
    }

    void whatMayNotBeReadIsNamed()
    {
        QVERIFY(base::writeFile(path(u"in/good.txt"_s), release(1)));
        QVERIFY(base::writeFile(path(u"in/closed.txt"_s), release(2)));
        QVERIFY(QDir(path(u"in"_s)).mkpath(u"folder"_s));
        QVERIFY(base::writeFile(path(u"in/folder/a.txt"_s), release(3)));
        QVERIFY(QDir().mkpath(path(u"out"_s)));
        const auto everything = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        for (const QString &folder : {u""_s, u"in"_s, u"out"_s})
            QVERIFY(QFile::setPermissions(path(folder), everything));
        QVERIFY(QFile::setPermissions(path(u"in/good.txt"_s), QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(path(u"in/closed.txt"_s), {}));
        QVERIFY(QFile::setPermissions(path(u"in/folder"_s), {}));
        if (test::askUnprivileged([] { return true; }) == test::Outcome::Impossible)
            QSKIP("the superuser's rights cannot be given up here");
        const Run run = runCli({u"import"_s, path(u"out/s.counterpart"_s), path(u"in"_s), u"--json"_s},
                               [] { Q_UNUSED(test::dropPrivileges()) });
        QVERIFY(QFile::setPermissions(path(u"in/folder"_s), everything));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.object()[u"imported"].toInt(), 1);
        QVERIFY2(run.complaints.size() == 2, qPrintable(run.complaints.join(u'\n')));
        QVERIFY(!run.complaints.filter(u"closed.txt: cannot be read"_s).isEmpty());
        QVERIFY(!run.complaints.filter(u"folder: is a folder that may not be read"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
