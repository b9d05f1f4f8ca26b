package com.purposepath.localstack.demo;

/** The services did not do what the demo asked for. */
final class Refused extends RuntimeException {

    private final int status;
    private final String code;

    Refused(String request, int status, String code, String body) {
        super("%s was answered with %d: %s".formatted(request, status, body));
        this.status = status;
        this.code = code;
    }

    boolean is(int wanted) {
        return status == wanted;
    }

    boolean is(String wanted) {
        return code.equals(wanted);
    }
}
