package com.purposepath.coaching.engine;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;

/**
 * The embedding model out of its jar. Each computation runs in the thread that asks for it and in no other, so that the number of those
 * threads is the whole of the CPU that the model takes.
 */
final class SentenceModel extends AbstractInProcessEmbeddingModel implements AutoCloseable {

    static final String NAME = "bge-small-en-v1.5";

    private final OrtSession session;
    private final OnnxBertBiEncoder encoder;

    private SentenceModel(OrtSession session, OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.session = session;
        this.encoder = encoder;
    }

    static SentenceModel load() throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment(NAME);
        try (InputStream tokenizer =
                        resource("/bge-small-en-v1.5-q-tokenizer.json").getInputStream();
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false); // it would keep the memory of the longest text for good
            OrtSession session = environment.createSession(outsideTheHeap("/bge-small-en-v1.5-q.onnx"), options);
            return new SentenceModel(session, new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS));
        }
    }

    /** A direction of length 1. */
    float[] direction(String text) {
        return embed(text).content().vector();
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }

    /** 34 MB that the native session copies: on the heap they would make it grow for this one moment. */
    private static ByteBuffer outsideTheHeap(String path) throws IOException {
        URLConnection resource = resource(path);
        ByteBuffer bytes = ByteBuffer.allocateDirect(resource.getContentLength());
        try (ReadableByteChannel channel = Channels.newChannel(resource.getInputStream())) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
        }
        return bytes.flip();
    }

    private static URLConnection resource(String path) throws IOException {
        URL resource = SentenceModel.class.getResource(path);
        if (resource == null) {
            throw new IOException("The class path lacks " + path);
        }
        return resource.openConnection();
    }
}
