// SPDX-License-Identifier: MPL-2.0
// Documents that want something of whoever reads them: to fetch a file, to ask a server. They are read, and nothing else
// happens.
#include "api_ground.hxx"
#include "cli_ground.hxx"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sstream>
#include <sys/socket.h>
#include <unistd.h>

namespace fs = std::filesystem;
using kehoach::test::books_form;
using kehoach::test::Cli;
using kehoach::test::OpenDocument;
using kehoach::test::url_of;

namespace {

/// The office that makes these documents fetches nothing for them either.
const bool prepared =
    (kehoach::test::options().settings =
         "<item oor:path=\"/org.openoffice.Office.Common/Security/Scripting\"><prop oor:name=\"BlockUntrustedRefererLinks\" "
         "oor:op=\"fuse\"><value>true</value></prop></item>\n",
     true);

/// A server of this machine that answers nobody and counts who calls, once it is open.
class Server {
public:
    Server() : socket_(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const plain = reinterpret_cast<sockaddr*>(&address);
        if (bind(socket_, plain, size) != 0 || getsockname(socket_, plain, &size) != 0)
            throw std::runtime_error("no server");
        port_ = ntohs(address.sin_port);
    }
    ~Server() { close(socket_); }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::string url(const std::string& file) const { return "http://127.0.0.1:" + std::to_string(port_) + "/" + file; }
    void open() const {
        if (listen(socket_, SOMAXCONN) != 0)
            throw std::runtime_error("no server");
    }
    int calls() const {
        int all = 0;
        for (int one = accept(socket_, nullptr, nullptr); one >= 0; one = accept(socket_, nullptr, nullptr)) {
            close(one);
            ++all;
        }
        return all;
    }

private:
    int socket_;
    int port_ = 0;
};

std::string flat(const std::string& kind, const std::string& body) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.)" +
           kind + "\"><office:body><office:" + kind + ">" + body + "</office:" + kind +
           "></office:body></office:document>";
}

const std::string plan = "<text:p>ĐẢNG BỘ TỈNH AN LÂM</text:p><text:p>ĐẢNG UỶ XÃ SƠN HẠ</text:p><text:p>KẾ HOẠCH</text:p>"
                         "<text:p>đọc sách</text:p><text:p>I. MỤC ĐÍCH</text:p><text:p>Đọc nhiều hơn.</text:p>";

std::string calling_text(const Server& server) {
    return flat("text",
                plan + "<text:p><draw:frame text:anchor-type=\"as-char\" svg:width=\"2cm\" svg:height=\"2cm\">"
                       "<draw:image xlink:type=\"simple\" xlink:actuate=\"onLoad\" xlink:href=\"" +
                    server.url("seen.png") + "\"/></draw:frame></text:p><text:section text:name=\"S\"><text:section-source xlink:href=\"" +
                    server.url("more.odt") + "\"/><text:p>cũ</text:p></text:section>");
}

std::string calling_book(const Server& server) {
    const auto cell = [](const std::string& formula) {
        return "<table:table-row><table:table-cell table:formula=\"of:=" + formula +
               "\" office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p></table:table-cell></table:table-row>";
    };
    return flat("spreadsheet",
                "<table:table table:name=\"Biểu 1\">" + cell("WEBSERVICE(&quot;" + server.url("a") + "&quot;)") +
                    cell("['" + server.url("b.ods") + "'#$Sheet1.A1]") +
                    cell("DDE(&quot;soffice&quot;;&quot;" + server.url("c.ods") + "&quot;;&quot;Sheet1.A1&quot;)") +
                    "<table:table-row><table:table-cell><table:cell-range-source table:name=\"A\" xlink:href=\"" +
                    server.url("d.ods") +
                    "\" table:last-column-spanned=\"1\" table:last-row-spanned=\"1\"/></table:table-cell></table:table-row>"
                    "</table:table>");
}

} // namespace

TEST_F(Cli, NothingInADocumentCallsOut) {
    const Server server;
    const std::string text = file("calls.fodt", calling_text(server)), book = file("calls.fods", calling_book(server));
    {
        const OpenDocument one(url_of(text)), other(url_of(book));
        for (const char* const name : {"calls.odt", "calls.docx"})
            fs::copy_file(kehoach::test::store(one, name), folder_ / name);
        for (const char* const name : {"calls.ods", "calls.xlsx"})
            fs::copy_file(kehoach::test::store(other, name), folder_ / name);
    }
    server.open();
    const auto expect_silence = [&](const std::vector<std::string>& words) {
        const auto ended = kehoach(words);
        EXPECT_EQ(server.calls(), 0) << words[0] << " " << words[1];
        return ended.code;
    };
    EXPECT_NE(expect_silence({"check", path("calls.fodt"), path("calls.odt"), path("calls.docx")}), 2);
    expect_silence({"repair", path("calls.docx"), path("repaired.odt")});
    expect_silence({"restructure", path("calls.odt"), path("restructured.pdf")});
    expect_silence({"check-form", path("calls.fods"), path("calls.ods"), path("calls.xlsx")});
    expect_silence({"consolidate", path("all.ods"), path("calls.fods"), path("calls.ods"), path("calls.xlsx")});
}

TEST_F(Cli, NamesOfFilesMayHoldWhateverASystemTakes) {
    const std::string form = file("form.json", books_form);
    fs::create_directory(folder_ / "returns");
    ASSERT_EQ(kehoach({"form", form, path("returns/one.ods")}).code, 0);
    for (const char* const name : {"hai\ndòng.ods", "\x01\x1b[31m.ods", "-rf.ods", "$(touch hỏng).ods", "a'b\"c.ods", "%2e%2e%2f.ods"})
        fs::copy_file(folder_ / "returns/one.ods", folder_ / "returns" / name);
    const auto ended = kehoach({"consolidate", "--json", path("all.ods"), path("returns")});
    EXPECT_EQ(ended.code, 0) << ended.err;
    std::istringstream lines(ended.out);
    std::size_t receipts = 0;
    for (std::string line; std::getline(lines, line);)
        receipts += boost::json::parse(line).at("receipts").as_array().size();
    EXPECT_EQ(receipts, 7U);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder_), {}), 3) << "a form, a folder, a result";
}
